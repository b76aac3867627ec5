// What the metadata says in words or not at all, as data: names of states and provinces, area codes of the islands,
// and where overlays lie.

const US =
  'AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,' +
  'DC Washington D.C.,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,' +
  'LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,' +
  'MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,NC North Carolina,' +
  'ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,SC South Carolina,SD South Dakota,' +
  'TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington State,WV West Virginia,WI Wisconsin,WY Wyoming';
const CANADA =
  'AB Alberta,BC British Columbia,BC British Colombia,MB Manitoba,NB New Brunswick,NL Newfoundland and Labrador,' +
  'ON Ontario,QC Quebec,SK Saskatchewan';

const byName = new Map<string, string>();
for (const [country, list] of [
  ['US', US],
  ['CA', CANADA],
] as const) {
  for (const line of list.split(',')) {
    const [code = '', name = ''] = [line.slice(0, 2), line.slice(3)];
    byName.set(name, `${country}-${code}`);
    byName.set(code, `${country}-${code}`);
  }
}
// One area code for several: rules of a single province cannot be told from it.
byName.set('Nova Scotia/Prince Edward Island', 'CA');
byName.set('Northwest Territories/Nunavut/Yukon', 'CA');

/** ISO 3166-2 of "Florida" or "Chicago, IL", as the descriptions of libphonenumber write them. */
export function placeOfDescription(description: string): string | undefined {
  return byName.get(description.split(', ').at(-1) ?? '');
}

/** Area codes of the numbering plan outside the US and Canada, by ISO 3166-1. Source: nanpa.com. */
export const ISLANDS: Readonly<Record<string, readonly string[]>> = {
  AG: ['268'],
  AI: ['264'],
  AS: ['684'],
  BB: ['246'],
  BM: ['441'],
  BS: ['242'],
  DM: ['767'],
  DO: ['809', '829', '849'],
  GD: ['473'],
  GU: ['671'],
  JM: ['658', '876'],
  KN: ['869'],
  KY: ['345'],
  LC: ['758'],
  MP: ['670'],
  MS: ['664'],
  PR: ['787', '939'],
  SX: ['721'],
  TC: ['649'],
  TT: ['868'],
  VC: ['784'],
  VG: ['284'],
  VI: ['340'],
};

/**
 * Overlays lie where the code lies that they were laid over. The metadata, counted from numbers in use, lacks the
 * youngest, and gives other young ones one zone only and not always a right one (689 is Orlando, not Central).
 * Sources: lincmad.com, "Area code overlays"; areacodehelp.com, "Canada area codes".
 */
export const OVERLAYS: Readonly<Record<string, string>> = {
  236: '250',
  257: '250',
  357: '559',
  364: '270',
  367: '418',
  387: '416',
  436: '440',
  448: '850',
  458: '541',
  465: '718',
  474: '306',
  483: '334',
  581: '418',
  621: '713',
  624: '716',
  639: '306',
  672: '250',
  679: '313',
  689: '407',
  778: '250',
  834: '610',
  837: '530',
  861: '309',
  879: '709',
  930: '812',
  986: '208',
};

/** Where the metadata leaves out or misnames a zone. */
export const CORRECTIONS: Readonly<Record<string, readonly string[]>> = {
  // Lloydminster keeps the time of Alberta.
  306: ['America/Edmonton', 'America/Regina'],
  // Labrador keeps Atlantic time, with summer time; the metadata has Puerto Rico's, without.
  709: ['America/Halifax', 'America/St_Johns'],
};

/** Countries the regions of ICU have no zone for. */
export const ZONES_OF_REST: Readonly<Record<string, readonly string[]>> = {
  AC: ['Atlantic/St_Helena'],
  TA: ['Atlantic/St_Helena'],
  XK: ['Europe/Belgrade'],
};
