import { ATTRIBUTES } from './count-units.ts';
import { END, LETTERS } from './letters.ts';
import { MEASURE } from './number.ts';
import { looksLikeYear, type Quantity, quantityOf, quantitySource } from './quantity.ts';
import { type Found, findAll, finder, type Groups, sole } from './span.ts';

const NOUNS = {
  contacts: ['contact', 'contacten'],
  home_visits: ['huisbezoek', 'huisbezoeken'],
  visits: ['bezoek', 'bezoeken'],
  meetings: ['bijeenkomst', 'bijeenkomsten'],
  group_meetings: ['groepsbijeenkomst', 'groepsbijeenkomsten'],
  // `15 à 20 sessie`: after a figure the singular is a slip of the plural.
  sessions: ['sessie', 'sessies'],
  conversations: ['gesprek', 'gesprekken', 'adviesgesprek', 'adviesgesprekken'],
  times: ['keer', 'maal'],
} as const satisfies Record<string, readonly string[]>;

export type ContactUnit = keyof typeof NOUNS | 'hours' | 'hours_per_week';

/** A number of contacts; `unit` null is a bare figure, in a column that says what it counts. */
export interface Contacts extends Quantity {
  unit: ContactUnit | null;
}

const UNIT_OF_NOUN: ReadonlyMap<string, ContactUnit> = new Map(
  Object.entries(NOUNS).flatMap(([unit, nouns]) => nouns.map((noun) => [noun, unit as ContactUnit])),
);
const NOUN = String.raw`\s${ATTRIBUTES}(?:${[...UNIT_OF_NOUN.keys()].join('|')})(?![${LETTERS}-])`;

/** `keer in 6 maanden`, `keer per week`: how often, not how many; `twee keer zo vaak`: how much more. */
const NOT_A_RATE = String.raw`(?!\s(?:per|in|p\/|pw|daags|zo|meer|minder)${END})`;
const CONTACTS = finder(quantitySource({ after: `${NOUN}${NOT_A_RATE}`, afterLow: '' }));

function contactsOf(groups: Groups): Contacts | null {
  const quantity = quantityOf(groups);
  const noun = /\p{L}+$/u.exec(groups.unit ?? '')?.[0];
  return quantity && { ...quantity, unit: UNIT_OF_NOUN.get(noun ?? '') ?? null };
}

/** Every number of contacts, visits, meetings, sessions or talks in a text, each with its noun. */
export function contacts(text: string): Found<Contacts>[] {
  return findAll(text, CONTACTS, contactsOf);
}

const HOURS = finder(
  `^${quantitySource({ after: String.raw`\suur${END}(?<rate>\sper\sweek${END})?`, afterLow: '', number: MEASURE })}`,
);

function hours(text: string): Found<Contacts>[] {
  return findAll(text, HOURS, (groups) => {
    const quantity = quantityOf(groups);
    return quantity && { ...quantity, unit: groups.rate === undefined ? 'hours' : 'hours_per_week' };
  });
}

const BARE = finder(String.raw`^(?<mean>gemiddeld\s\d+,\s)?${quantitySource({ after: '' })}\.?$`);

/** `24`, or `Gemiddeld 6, maximaal 10.`: the mean is no lower bound, so only the upper one is known. */
function bare(text: string): Found<Contacts>[] {
  return findAll(text, BARE, (groups) => {
    const found = looksLikeYear(groups.low) ? null : contactsOf(groups);
    return groups.mean === undefined || found?.qualifier === 'at_most' ? found : null;
  });
}

/**
 * How many contacts there are, as a cell says it: `12 tot 20 contacten`, `Minimaal 10 bijeenkomsten van 3 uur.`,
 * `24`, `Maximaal 85 uur`. How long each lasts is not read. Hours answer only where the text opens with them and
 * no contacts are counted; a number a week (`8-12 uur per week … maal 10 weken`) stays one, in its own unit.
 * @returns null when the text counts no contacts, or counts several kinds
 */
export function readContacts(text: string): Found<Contacts> | null {
  const counted = contacts(text);
  if (counted.length > 0) return sole(counted);
  return sole(hours(text)) ?? sole(bare(text));
}
