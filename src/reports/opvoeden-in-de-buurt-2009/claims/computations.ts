/** How a claim on the municipalities is checked against their numbers and their lines of Bijlage 1. */

import type { Compute, Computed, Stated } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';

type Severity = Row<'municipal_reach'>['severity'];
type Offer = Row<'municipal_offers'>;

/** Realised over planned from which a plan is amply met; a judgement, far from the ratios that occur. */
const AMPLY = 1.1;
const LIGHT_TO_HEAVY: readonly Severity[] = ['light', 'medium', 'heavy'];

interface Families {
  planned: number;
  realised: number;
}

const numberOf = (
  { municipal_reach }: Dataset,
  municipality: string,
  severity: Severity,
  measure: keyof Families,
) =>
  municipal_reach.find(
    (row) => row.municipality_id === municipality && row.severity === severity && row.measure === measure,
  )?.families ?? 0;

/** A municipality's families; a dash counts as none. */
const familiesOf = (dataset: Dataset, municipality: string, severity: Severity): Families => ({
  planned: numberOf(dataset, municipality, severity, 'planned'),
  realised: numberOf(dataset, municipality, severity, 'realised'),
});

/** Each of the severities passes the test; all of them are shown. */
const reached =
  (test: (families: Families) => boolean) =>
  (municipality: string, ...severities: readonly Severity[]): Compute =>
  (dataset) => {
    const found = severities.map((severity) => ({
      severity,
      ...familiesOf(dataset, municipality, severity),
    }));
    return {
      holds: found.every(test),
      computed: found.map((one) => `${one.severity}: ${one.realised} of ${one.planned}`).join('; '),
      evidence: `municipal_reach.families of ${municipality}, ${severities.join(', ')}, planned and realised`,
    };
  };

export const fewerThanPlanned = reached(({ planned, realised }) => realised < planned);
export const atLeastPlanned = reached(({ planned, realised }) => realised >= planned);
export const moreThanPlanned = reached(({ planned, realised }) => realised > planned);
export const amplyReached = reached(({ planned, realised }) => realised >= planned * AMPLY);

/** Most of the families that a municipality reached are of these severities. */
export const mostly =
  (municipality: string, ...severities: readonly Severity[]): Compute =>
  (dataset) => {
    const realised = (severity: Severity) => familiesOf(dataset, municipality, severity).realised;
    const sum = (of: readonly Severity[]) => of.reduce((total, severity) => total + realised(severity), 0);
    return {
      holds: sum(severities) * 2 > sum(LIGHT_TO_HEAVY),
      computed: `${sum(severities)} of ${sum(LIGHT_TO_HEAVY)} families`,
      evidence: `municipal_reach.families of ${municipality}, realised: ${severities.join(', ')} of ${LIGHT_TO_HEAVY.join(', ')}`,
    };
  };

/** The number equals the stated one. */
export const number =
  (pick: (dataset: Dataset) => { value: number | null | undefined; evidence: string }): Compute =>
  (dataset, stated) => {
    const { value, evidence } = pick(dataset);
    if (value === null || value === undefined) return { holds: null, computed: 'not given', evidence };
    return { holds: value === stated, computed: String(value), evidence };
  };

export const fact =
  (name: string) =>
  ({ agreement_facts }: Dataset) => ({
    value: agreement_facts.find((row) => row.fact === name)?.value,
    evidence: `agreement_facts/${name}.value`,
  });

export const municipalities = (dataset: Dataset) => ({
  value: dataset.municipalities.length,
  evidence: 'municipalities',
});

const offersOf = ({ municipal_offers }: Dataset, municipality: string) =>
  municipal_offers.filter((row) => row.municipality_id === municipality);

const wordsOf = ({ name, description }: Offer) => `${name} ${description ?? ''}`;

/** Bijlage 1 has a line of the municipality for each of the names. */
export const offers =
  (municipality: string, names: Readonly<Record<string, RegExp>>): Compute =>
  (dataset) => {
    const lines = offersOf(dataset, municipality);
    const [found, missing] = [true, false].map((there) =>
      Object.entries(names)
        .filter(([, words]) => lines.some((line) => words.test(line.name)) === there)
        .map(([name]) => name),
    );
    const evidence = `municipal_offers.name of ${municipality}`;
    if (missing?.length === 0) return { holds: true, computed: found?.join(', ') ?? '', evidence };
    const absent = missing?.join(', ');
    return {
      holds: false,
      computed: `not in Bijlage 1: ${absent}`,
      evidence,
      reason: {
        en: `Bijlage 1 has no line for ${absent}.`,
        nl: `Bijlage 1 heeft geen regel voor ${absent}.`,
      },
    };
  };

/** The line of that name in Bijlage 1 says so. */
export const offerSays =
  (municipality: string, name: RegExp, words: RegExp): Compute =>
  (dataset) => {
    const line = offersOf(dataset, municipality).find((one) => name.test(one.name));
    const found = line && words.exec(wordsOf(line))?.[0];
    return {
      holds: found === undefined ? null : true,
      computed: found === undefined ? 'not in Bijlage 1' : `“${found}”`,
      evidence: line ? `municipal_offers/${line.offer_id}` : `municipal_offers of ${municipality}`,
      ...(found === undefined ? { reason: { en: 'Bijlage 1 does not say so.' } } : {}),
    };
  };

const EFFECTIVE: readonly Offer['dei_code'][] = ['proven_effective', 'probably_effective'];
const SILENT: readonly Offer['dei_code'][] = ['no_information', 'not_applicable', null];

/** Bijlage 1 gives the lines of that name as effective; where it has no information, one cannot tell. */
export const effective =
  (municipality: string, ...names: readonly RegExp[]): Compute =>
  (dataset): Computed => {
    const lines = names.flatMap(
      (name) => offersOf(dataset, municipality).find((line) => name.test(line.name)) ?? [],
    );
    const silent = lines.length === 0 || lines.every(({ dei_code }) => SILENT.includes(dei_code));
    return {
      holds: silent ? null : lines.every(({ dei_code }) => EFFECTIVE.includes(dei_code)),
      computed: lines.map(({ name, dei_status }) => `${name}: “${dei_status}”`).join('; ') || null,
      evidence: lines.map(({ offer_id }) => `municipal_offers/${offer_id}.dei_status`).join(', '),
      ...(silent ? { reason: { en: 'Bijlage 1 has no information on it.' } } : {}),
    };
  };

const NOT_RECOGNISED: readonly Offer['dei_code'][] = [...SILENT, 'in_preparation', 'below_threshold'];

/** Lines of Bijlage 1 with a status in the database, among all. */
export const recognised = ({ municipal_offers }: Dataset) => {
  const known = municipal_offers.filter(({ dei_code }) => !NOT_RECOGNISED.includes(dei_code));
  return { known: known.length, all: municipal_offers.length };
};

/** Fewer than half of what the municipalities offer is in the database. */
export const fewRecognised: Compute = (dataset) => {
  const { known, all } = recognised(dataset);
  return {
    holds: known * 2 < all,
    computed: `${known} of ${all} lines of Bijlage 1`,
    evidence: `municipal_offers.dei_code not ${NOT_RECOGNISED.map((code) => code ?? 'blank').join(', ')}`,
  };
};

/** Another passage of the report says so too; where none does, one cannot tell. */
export const saidElsewhere =
  (words: RegExp): Compute =>
  ({ passages }) => {
    const passage = passages.find(({ text }) => words.test(text));
    if (!passage) return { holds: null, computed: null, evidence: null, reason: { en: 'Said here only.' } };
    return {
      holds: true,
      computed: `“${words.exec(passage.text)?.[0]}”`,
      evidence: passage.passage_id,
      reason: { en: 'The tables do not say so; another part of the report does.' },
    };
  };

/** Municipalities with a line of Bijlage 1 of each of the names. */
export const offeredSomewhere =
  (names: Readonly<Record<string, RegExp>>): Compute =>
  ({ municipal_offers }) => {
    const places = Object.entries(names).map(([name, words]) => {
      const lines = municipal_offers.filter((line) => words.test(line.name));
      return { name, places: [...new Set(lines.map(({ municipality_id }) => municipality_id))] };
    });
    return {
      holds: places.every((one) => one.places.length > 0),
      computed: places.map((one) => `${one.name}: ${one.places.join(', ') || 'none'}`).join('; '),
      evidence: `municipal_offers.name matching ${Object.values(names)
        .map(({ source }) => source)
        .join(' or ')}`,
    };
  };

/** How many of the passages below a heading are list items, or contain the words. */
export const listed =
  (heading: RegExp): Compute =>
  ({ passages }, stated: Stated) => {
    const items = passages.filter(
      ({ kind, heading_path }) => kind === 'list_item' && heading.test(heading_path ?? ''),
    );
    return {
      holds: items.length === stated,
      computed: `${items.length} items`,
      evidence: items.map(({ passage_id }) => passage_id).join(', '),
    };
  };

/** A statement on what the dataset has nothing about. */
export const notInTables =
  (why: string): Compute =>
  () => ({ holds: null, computed: null, evidence: null, reason: { en: why } });
