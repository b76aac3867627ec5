/** Mobile networks that pace texts of their own, as the tables of 10DLC name them. */
export type Network = 'att' | 'tmobile' | 'verizon' | 'uscellular' | 'other';

export const NETWORK_NAMES: Readonly<Record<Network, string>> = {
  att: 'AT&T',
  tmobile: 'T-Mobile',
  verizon: 'Verizon',
  uscellular: 'US Cellular',
  other: 'Other networks',
};

/** What carriers and look-ups call them, brands of theirs included. Folded to small letters and digits. */
const PATTERNS: readonly [Network, readonly string[]][] = [
  ['tmobile', ['tmobile', 'metropcs', 'metrobytmobile', 'sprint', 'boostmobile', 'mintmobile']],
  ['att', ['att', 'cingular', 'newcingular', 'cricket', 'firstnet']],
  ['verizon', ['verizon', 'cellcopartnership', 'visible', 'tracfone', 'straighttalk']],
  ['uscellular', ['uscellular', 'unitedstatescellular']],
];

/** The network behind a name as a carrier wrote it; null when there is none. */
export function recogniseNetwork(name: string | null | undefined): Network | null {
  const folded = (name ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  if (folded === '') return null;
  for (const [network, beginnings] of PATTERNS) {
    if (beginnings.some((beginning) => folded.startsWith(beginning))) return network;
  }
  return 'other';
}
