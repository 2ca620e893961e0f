import type { Rules, Value } from '../../../model/reading.ts';

/** Names, adjectives and places that tell a country (ISO 3166-1 alpha-2). */
const COUNTRIES: Readonly<Record<string, readonly string[]>> = {
  NL: ['Nederland', 'Nederlandse?', 'Amsterdam'],
  US: ['Verenigde\\sStaten', 'Amerika', 'Amerikaanse?', 'Oregon'],
  GB: ['Engeland', 'Engelse?', 'Groot-Brittannië', 'Britse?'],
  IE: ['Ierland', 'Ierse?'],
  AU: ['Australi[eë]', 'Australische?'],
  BE: ['België', 'Vlaanderen', 'Belgische?', 'Vlaamse?'],
  DE: ['Duitsland', 'Duitse?'],
  DK: ['Denemarken', 'Deense?'],
  SE: ['Zweden', 'Zweedse?'],
  NO: ['Noorwegen', 'Noorse?'],
  CA: ['Canada', 'Canadese?'],
  NZ: ['Nieuw-Zeeland', 'Nieuw-Zeelandse?'],
};

const NAMES = Object.entries(COUNTRIES).map(
  ([code, names]) => [new RegExp(`(?<![\\p{L}-])(?:${names.join('|')})(?!\\p{L})`, 'u'), code] as const,
);

/** Pattern source of any of them. */
export const COUNTRY = `(?<![\\p{L}-])(?:${Object.values(COUNTRIES).flat().join('|')})(?!\\p{L})`;

/** The country that a text names; null when it names none or several. */
function countryIn(text: string): Value {
  const [code = null, ...others] = NAMES.filter(([name]) => name.test(text)).map(([, code]) => code);
  return others.length === 0 ? code : null;
}

export const COUNTRY_RULES: Rules = { country: countryIn };
