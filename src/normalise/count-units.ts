import { LETTERS } from './letters.ts';

/**
 * What reports of this field count, as data: the code and the Dutch nouns. A noun also matches as the last
 * part of a compound (`multi-probleemgezinnen`, `basisscholen`). A noun that is not here is not counted.
 * Singulars are marked with a 1 and go with the figure 1 only: in `2 ouder-kind relaties` no child is counted.
 */
const NOUNS = {
  municipalities: ['1 gemeente', 'gemeenten', 'gemeentes'],
  families: ['1 gezin', 'gezinnen'],
  households: ['1 huishouden', 'huishoudens'],
  clients: ['1 cliënt', 'cliënten', '1 client', 'clienten', 'klanten'],
  participants: ['1 deelnemer', 'deelnemers', 'deelneemsters'],
  visitors: ['bezoekers'],
  accounts: ['1 account', 'accounts'],
  children: ['1 kind', 'kinderen', 'baby’s', "baby's"],
  pupils: ['1 leerling', 'leerlingen'],
  young_people: ['jongeren', 'jeugdigen'],
  parents: ['1 ouder', 'ouders', 'ouderparen'],
  mothers: ['1 moeder', 'moeders'],
  fathers: ['1 vader', 'vaders'],
  // `VHT-ers`: those who practise what an abbreviation stands for.
  people: ['personen', 'mensen', 'volwassenen', 'inwoners', 'vertegenwoordigers', '-ers'],
  notifications: ['meldingen'],
  leaflets: ['tipsheets', 'folders'],
  volunteers: ['1 vrijwilliger', 'vrijwilligers'],
  professionals: [
    '1 professional',
    'professionals',
    'hulpverleners',
    'medewerkers',
    'therapeuten',
    'verpleegkundigen',
  ],
  teachers: ['1 leerkracht', 'leerkrachten'],
  schools: ['1 school', 'scholen'],
  organisations: ['1 organisatie', 'organisaties', '1 instelling', 'instellingen'],
  countries: ['1 land', 'landen'],
  births: ['geboorten', 'geboortes'],
  studies: ['1 studie', 'studies', 'onderzoeken', 'trials'],
  interventions: ['1 interventie', 'interventies'],
} as const satisfies Record<string, readonly string[]>;

export type CountUnit = keyof typeof NOUNS;

interface Noun {
  ending: string;
  unit: CountUnit;
  isSingular: boolean;
}

function nounOf(word: string, unit: CountUnit): Noun {
  return { ending: word.replace('1 ', ''), unit, isSingular: word.startsWith('1 ') };
}

const LONGEST_FIRST: readonly Noun[] = Object.entries(NOUNS)
  .flatMap(([unit, words]) => words.map((word) => nounOf(word, unit as CountUnit)))
  .sort((a, b) => b.ending.length - a.ending.length);

/** Pattern source of a counted noun, alone or as the end of a compound. */
export const COUNTED_NOUN = `[${LETTERS}-]{0,40}?(?:${LONGEST_FIRST.map(({ ending }) => ending).join('|')})(?!-?[${LETTERS}])`;

function find(noun: string): Noun | undefined {
  return LONGEST_FIRST.find(({ ending }) => noun.endsWith(ending));
}

/** The code of a noun or compound, by the longest noun it ends in. */
export function unitOfNoun(noun: string): CountUnit | null {
  return find(noun)?.unit ?? null;
}

export function isSingular(noun: string): boolean {
  return find(noun)?.isSingular ?? false;
}

const NO_ADJECTIVE = [
  ...['de', 'die', 'deze', 'te', 'je', 'ze', 'we', 'me', 'alle', 'hoe', 'per', 'toe', 'mee'],
  // `0-4 jarige kinderen`: the figure is their age.
  ...['jarige', 'maandse', 'weekse', 'daagse'],
].join('|');

/** Pattern source of up to three attributes: `unieke`, `middelgrote en kleine`, `bewezen effectieve`, `ggz- en`. */
export const ATTRIBUTES = [
  '(?:(?:',
  `(?!(?:${NO_ADJECTIVE})\\s)(?:[${LETTERS}-]{1,40}e|betrokken|bewezen|pasgeboren)(?:,|\\sen|\\sof)?`,
  `|[${LETTERS}]{1,40}-\\s(?:en|of)`,
  ')\\s){0,3}',
].join('');
