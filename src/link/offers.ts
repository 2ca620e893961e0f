import { ExtractionFault } from '../model/issue.ts';
import type { LinkJudgement } from '../model/linking.ts';
import { type FieldDraft, fieldValue, isReading, type RecordDraft } from '../model/reading.ts';
import type { Alias } from './alias.ts';
import { judgementOn, staleJudgement } from './judgements.ts';
import { nameReader } from './name.ts';

interface Link {
  intervention_id: FieldDraft;
  link_method: 'name' | 'alias' | 'judgement' | null;
}

type ReadName = (text: string) => Alias | null;

const NONE: Link = { intervention_id: null, link_method: null };

const textOf = (field: FieldDraft | undefined) => String(fieldValue(field) ?? '');
const quotesOf = (field: FieldDraft | undefined) => (isReading(field) ? field.quotes : []);

const judgementFor = ({ fields }: RecordDraft, judgements: readonly LinkJudgement[]) =>
  judgementOn(textOf(fields.name), textOf(fields.description), judgements);

function judged({ fields }: RecordDraft, { interventionId, reason }: LinkJudgement): Link {
  if (interventionId === null) return NONE;
  const quotes = [...quotesOf(fields.name), ...quotesOf(fields.description)];
  return {
    intervention_id: { value: interventionId, quotes, rule: 'link.judgement', reason },
    link_method: 'judgement',
  };
}

/** The intervention whose name the offer has: its record's (`name`), or another that is known (`alias`). */
function named({ fields }: RecordDraft, read: ReadName): Link {
  const alias = read(textOf(fields.name));
  if (!alias) return NONE;
  const derivedFrom = `municipal_offers/${fieldValue(fields.offer_id)}/name`;
  const method = alias.isMain ? 'name' : 'alias';
  return {
    intervention_id: { value: alias.interventionId, derivedFrom, rule: `link.${method}` },
    link_method: method,
  };
}

function linkOf(offer: RecordDraft, read: ReadName, judgements: readonly LinkJudgement[]): Link {
  const judgement = judgementFor(offer, judgements);
  return judgement ? judged(offer, judgement) : named(offer, read);
}

function checkJudgements(offers: readonly RecordDraft[], judgements: readonly LinkJudgement[]): void {
  const used = new Set(offers.map((offer) => judgementFor(offer, judgements)));
  const stale = judgements.filter((one) => !used.has(one));
  if (stale.length === 0) return;
  throw new ExtractionFault(stale.map((one) => staleJudgement(one, 'municipal_offers')));
}

/**
 * The drafts, with `intervention_id` and `link_method` on each of `municipal_offers`: by judgement where there is
 * one, else by the whole name, else null. Without aliases or offers nothing is linked.
 * @throws ExtractionFault when a judgement fits no offer
 */
export function linkOffers(
  drafts: readonly RecordDraft[],
  aliases: readonly Alias[],
  judgements: readonly LinkJudgement[],
): RecordDraft[] {
  const offers = drafts.filter(({ resource }) => resource === 'municipal_offers');
  if (offers.length === 0 || aliases.length === 0) return [...drafts];
  checkJudgements(offers, judgements);
  const read = nameReader(aliases);
  return drafts.map((draft) =>
    draft.resource === 'municipal_offers'
      ? { ...draft, fields: { ...draft.fields, ...linkOf(draft, read, judgements) } }
      : draft,
  );
}
