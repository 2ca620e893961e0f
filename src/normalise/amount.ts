import { BEGIN, END, LETTERS } from './letters.ts';
import type { Qualifier } from './qualifier.ts';
import { quantityOf, quantitySource, TAIL } from './quantity.ts';
import { type Found, findAll, finder, type Groups } from './span.ts';

export type CostUnit =
  | 'per_trajectory'
  | 'per_person'
  | 'per_client_per_intervention'
  | 'per_hour'
  | 'per_year'
  | 'package'
  | 'materials_only'
  | 'materials_per_trajectory';

/** An amount or range of amounts in euros; null is an open end. */
export interface Amount {
  min_eur: number | null;
  max_eur: number | null;
  qualifier: Qualifier;
  /** What is paid for, where the words around the amount say it. */
  unit: CostUnit | null;
  /** The year the price holds for (`prijspeil 2013`, `In 2012 kost …`). */
  price_year: number | null;
}

type UnitWords = readonly (readonly [source: string, unit: CostUnit])[];

/** Words after an amount, longest first. */
const UNITS_AFTER: UnitWords = [
  [String.raw`per\scli[ëe]nt\sper\sinterventie`, 'per_client_per_intervention'],
  [String.raw`voor\sde\s(?:ge)?hele\sinterventie`, 'per_trajectory'],
  [String.raw`voor\seen\s[${LETTERS}-]{0,40}traject`, 'per_trajectory'],
  [String.raw`per\straject`, 'per_trajectory'],
  [String.raw`per\s(?:persoon|cli[ëe]nt|deelnemer|deelneemster)`, 'per_person'],
  [String.raw`per\suur`, 'per_hour'],
  [String.raw`(?:per\sjaar|op\sjaarbasis)`, 'per_year'],
];

const YEAR = String.raw`(?:19|20)\d\d`;

/** Words before an amount; few words may stand between, but no other figure or sentence end. */
const UNITS_BEFORE: UnitWords = [
  [String.raw`per\spersoon`, 'per_person'],
  [String.raw`uur(?:prijs|tarief)\s(?:bedraagt|is|van)`, 'per_hour'],
  [String.raw`pakket\skost`, 'package'],
  [String.raw`materialen(?::|\s[^.:;€\d]{0,50}?(?:van|is|zijn|bedragen))`, 'materials_only'],
];
const DATED = String.raw`in\s(?<costYear>${YEAR})\skost(?:te|ten|en)?(?:\s[^.;€\d]{0,50}?)?`;

function alternatives(words: UnitWords): string {
  return words.map(([source]) => source).join('|');
}

const CURRENCY = String.raw`(?:,-|,–|,=)?(?:\s?euro?${END})?`;
const BEFORE = String.raw`(?:${BEGIN}(?<context>${DATED}|${alternatives(UNITS_BEFORE)})\s)?`;
const VAT = String.raw`(?:\s(?:excl\.|incl\.|exclusief|inclusief)\sbtw)?`;
const AFTER = String.raw`(?<per>(?:\s(?:${alternatives(UNITS_AFTER)})${END}){0,3})`;
const PRICE_LEVEL = String.raw`(?:\s\(prijspeil\s(?<priceYear>${YEAR})\))?`;

const AMOUNT = finder(
  `${BEFORE}${quantitySource({ before: '(?:€\\s?){0,2}', after: CURRENCY + TAIL, afterLow: CURRENCY })}${VAT}${AFTER}${PRICE_LEVEL}`,
);

function unitOfPhrase(phrase: string, words: UnitWords): CostUnit[] {
  return words.filter(([source]) => new RegExp(`^(?:${source})$`).test(phrase)).map(([, unit]) => unit);
}

function unitsIn(text: string, words: UnitWords): CostUnit[] {
  const phrases = text.matchAll(new RegExp(alternatives(words), 'g'));
  return [...phrases].flatMap(([phrase]) => unitOfPhrase(phrase, words));
}

/** One unit, or null: `per deelnemer per jaar` is neither per person nor per year. */
function unitOf({ context = '', per = '' }: Groups): CostUnit | null {
  const units = new Set([...unitsIn(context, UNITS_BEFORE), ...unitsIn(per, UNITS_AFTER)]);
  const isOnlyMaterials = units.delete('materials_only');
  if (units.size > 1) return null;
  const [unit = null] = units;
  if (!isOnlyMaterials) return unit;
  if (unit === null) return 'materials_only';
  return unit === 'per_trajectory' ? 'materials_per_trajectory' : null;
}

/**
 * Is it money? A currency sign or word, or the dash for no cents, must be there. `10 à € 90` is ten times a
 * price rather than a range: a sign before the last figure must stand before the first one too.
 */
function isMoney(matched: string, { low = '', lowUnit = '', to, high }: Groups): boolean {
  const [head = '', tail = ''] = high === undefined ? [matched] : matched.split(`${low}${lowUnit}${to}`);
  return /€|,[-–=]|eur/.test(matched) && (head.includes('€') || !tail.includes('€'));
}

/**
 * Every amount of money in a text with its span, the words that say what it pays for, and its price level:
 * `€1850,00 per traject`, `Ca. €500,- per cliënt (prijspeil 2013)`, `0,73 EUR tot 21 EUR per traject`,
 * `Per persoon gemiddeld 300 euro`, `13.623,-`. A doubled euro sign is one. Amounts in English notation
 * (`€ 4,000`) are not read.
 */
export function amounts(text: string): Found<Amount>[] {
  return findAll(text, AMOUNT, (groups, { matched }) => {
    const quantity = isMoney(matched, groups) ? quantityOf(groups) : null;
    if (!quantity) return null;
    const { min, max, qualifier } = quantity;
    const year = groups.priceYear ?? groups.costYear;
    const price_year = year === undefined ? null : Number(year);
    return { min_eur: min, max_eur: max, qualifier, unit: unitOf(groups), price_year };
  });
}
