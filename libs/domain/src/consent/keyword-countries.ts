import type { ConsentLanguage } from './consent-words';

/** Countries by which languages are switched on, and rows that only some countries know. Data: languages people text in there. */
export const KEYWORD_COUNTRIES: Readonly<
  Record<string, { name: string; languages: readonly ConsentLanguage[]; source: string }>
> = {
  AR: { name: 'Argentina', languages: ['es'], source: 'official language' },
  AT: { name: 'Austria', languages: ['de'], source: 'official language' },
  AU: { name: 'Australia', languages: ['en'], source: 'language of the country' },
  BE: { name: 'Belgium', languages: ['nl', 'fr', 'de'], source: 'official languages' },
  BR: { name: 'Brazil', languages: ['pt'], source: 'official language' },
  CA: {
    name: 'Canada',
    languages: ['en', 'fr'],
    source: 'Canadian carriers require ARRET and AIDE beside STOP',
  },
  CH: { name: 'Switzerland', languages: ['de', 'fr', 'it'], source: 'official languages' },
  CL: { name: 'Chile', languages: ['es'], source: 'official language' },
  CN: { name: 'China', languages: ['zh'], source: 'official language; TD by the AWS list' },
  CO: { name: 'Colombia', languages: ['es'], source: 'official language' },
  DE: { name: 'Germany', languages: ['de'], source: 'official language' },
  DK: { name: 'Denmark', languages: ['da'], source: 'official language' },
  ES: { name: 'Spain', languages: ['es'], source: 'official language' },
  FR: { name: 'France', languages: ['fr'], source: 'official language' },
  GB: { name: 'United Kingdom', languages: ['en'], source: 'language of the country' },
  HK: { name: 'Hong Kong', languages: ['en', 'zh'], source: 'official languages' },
  IE: { name: 'Ireland', languages: ['en'], source: 'official language' },
  IT: { name: 'Italy', languages: ['it'], source: 'official language' },
  KR: { name: 'South Korea', languages: ['ko'], source: 'official language' },
  MX: { name: 'Mexico', languages: ['es'], source: 'language of the country' },
  NL: { name: 'Netherlands', languages: ['nl'], source: 'official language' },
  NO: { name: 'Norway', languages: ['no'], source: 'official language' },
  NZ: { name: 'New Zealand', languages: ['en'], source: 'official language' },
  PH: { name: 'Philippines', languages: ['en', 'tl'], source: 'official languages' },
  PT: { name: 'Portugal', languages: ['pt'], source: 'official language' },
  SE: { name: 'Sweden', languages: ['sv'], source: 'official language' },
  SG: { name: 'Singapore', languages: ['en', 'zh'], source: 'official languages' },
  TR: { name: 'Türkiye', languages: ['tr'], source: 'official language' },
  TW: { name: 'Taiwan', languages: ['zh'], source: 'language of the country' },
  US: { name: 'United States', languages: ['en', 'es'], source: 'the two languages most texts are in' },
  VN: { name: 'Vietnam', languages: ['vi'], source: 'official language' },
};
