import { type Reading, type RecordDraft, readText } from '../../../model/reading.ts';
import type { Spanned } from '../../../model/spanned.ts';
import { passagesBelow, type Statements } from '../../../model/statement.ts';
import { fault } from '../faults.ts';
import { municipalityRows, nameOf } from '../municipalities.ts';
import { type Offer, offersOf } from '../offers.ts';
import { read } from '../rules.ts';
import { comparable, findNames, type Mention, soughtIn } from './names.ts';
import { PROGRAMMES, type Programme } from './programmes.ts';
import { severityAt, severityPhrases } from './severity.ts';

interface Placed extends Mention {
  passageId: string;
  severity: Reading | null;
}

/** Every mention in the section under the municipality's name, in the order of the text. */
function mentionsBelow(heading: string, statements: Statements, offers: readonly Offer[]): Placed[] {
  const sought = soughtIn(PROGRAMMES, offers);
  let latest: Spanned | null = null;
  return passagesBelow(statements, heading).flatMap(({ passageId, text, goesOn }) => {
    const phrases = severityPhrases(text);
    const before = goesOn ? latest : null;
    latest = severityAt(phrases, text.text.length - 1, before);
    return findNames(text, sought).map((mention) => {
      const phrase = severityAt(phrases, mention.index, before);
      return { ...mention, passageId, severity: phrase && read('severity', phrase) };
    });
  });
}

/** The first mention at each severity; the first of all where no severity is said. */
function telling(mentions: readonly Placed[]): Placed[] {
  const said = new Set(mentions.filter(({ severity }) => severity).map(({ sought }) => sought.programme));
  const seen = new Set<string>();
  return mentions.filter(({ sought, severity }) => {
    if (!severity && said.has(sought.programme)) return false;
    const key = `${sought.names.join()}:${severity?.value ?? ''}`;
    return !seen.has(key) && seen.add(key);
  });
}

function checkProgrammes(found: ReadonlySet<Programme>, offers: readonly Offer[]): void {
  const listed = new Set(offers.map(({ name }) => comparable(name.text)));
  const stale = PROGRAMMES.flatMap((programme) => [
    ...(found.has(programme) ? [] : programme.names.slice(0, 1)),
    ...(programme.offers ?? []).filter((name) => !listed.has(comparable(name))),
  ]);
  if (stale.length === 0) return;
  throw fault({
    code: 'programme-not-found',
    found: `no mention of ${stale.map((name) => `"${name}"`).join(', ')}`,
    expected: 'each name of programmes.ts in the prose on a municipality, each of its offers in Bijlage 1',
    advice: 'Take the name out of programmes.ts, or write it as the report now prints it.',
  });
}

/**
 * What the prose on each municipality names: a row per programme and severity, at the first place that says so.
 * @throws ExtractionFault when a name of `programmes.ts` is not found any more
 */
export function readMentions(statements: Statements): RecordDraft[] {
  const offers = offersOf(statements);
  const sections = municipalityRows(statements).map((row) => {
    const own = offers.filter(({ municipalityId }) => municipalityId === row.rowId);
    return { municipalityId: row.rowId, mentions: mentionsBelow(nameOf(row).text, statements, own) };
  });
  const found = sections.flatMap(({ mentions }) => mentions.map(({ sought }) => sought.programme));
  checkProgrammes(new Set(found), offers);
  return sections.flatMap(({ municipalityId, mentions }) =>
    telling(mentions).map((mention, i) => draftOf(mention, municipalityId, i + 1)),
  );
}

function draftOf({ sought, name, severity, passageId }: Placed, municipalityId: string, position: number) {
  const offerId = sought.offer && {
    value: sought.offer.offerId,
    derivedFrom: `municipal_offers/${sought.offer.offerId}/name`,
    rule: 'offer-of-name',
  };
  return {
    resource: 'municipal_mentions',
    fields: {
      municipality_id: municipalityId,
      position,
      name: readText(name),
      severity,
      offer_id: offerId,
      passage_id: passageId,
    },
  };
}
