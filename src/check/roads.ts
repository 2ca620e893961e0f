import type { FindingDraft, FindingRule } from '../model/check.ts';
import { type Document, lineAt } from '../model/document.ts';
import type { ReportPlan } from '../model/plan.ts';
import { EMPTY, type Spanned } from '../model/spanned.ts';
import type { Cell, Statements } from '../model/statement.ts';

/** What one road made of a report. */
export interface RoadResult {
  document: Document;
  pages: readonly (number | null)[];
  plan: ReportPlan;
  statements: Statements;
}

/** Paragraphs begin and end elsewhere, so passages are sought without their white space and hyphens. */
const squeezed = (text: string) => text.replace(/[\s\u00ad-]/g, '');

const placeOfCell = ({ tableId, rowId, columnId }: Cell) => `${tableId}/${rowId}/${columnId}`;

/** Where a report's raw text and its PDF do not say the same: cells one by one, passages wherever they stand. */
export function roadsRule(taken: RoadResult, beside: RoadResult): FindingRule {
  return {
    name: 'roads',
    description: 'The raw text and the PDF of a report say the same.',
    find: () => [...cellsThatDiffer(taken, beside), ...passagesThatDiffer(taken, beside)],
  };
}

function cellsThatDiffer(taken: RoadResult, beside: RoadResult): FindingDraft[] {
  const others = new Map(beside.statements.cells.map((cell) => [placeOfCell(cell), cell]));
  return taken.statements.cells.flatMap((cell) => {
    const other = others.get(placeOfCell(cell));
    if (other?.text.text === cell.text.text) return [];
    const isPrivate = taken.plan.tables.some(
      ({ tableId, columns }) =>
        tableId === cell.tableId && columns.some((c) => c.columnId === cell.columnId && c.private),
    );
    const what = {
      nl: `Cel ${placeOfCell(cell)}`,
      en: `Cell ${placeOfCell(cell)}`,
      reported: isPrivate ? null : cell.text.text,
      computed: isPrivate ? null : (other?.text.text ?? null),
    };
    return [finding(`cell/${placeOfCell(cell)}`, what, taken, [cell.text, beside, other?.text])];
  });
}

/** Passages of either road that do not stand in the other's prose, wherever its paragraphs end. */
function passagesThatDiffer(taken: RoadResult, beside: RoadResult): FindingDraft[] {
  const changed = missingIn(beside, taken).map(({ passageId, text }) => {
    const what = {
      nl: `Passage ${passageId}`,
      en: `Passage ${passageId}`,
      reported: text.text,
      computed: null,
    };
    return finding(`passage/${passageId}`, what, taken, [text, beside, undefined]);
  });
  const lost = missingIn(taken, beside).map(({ passageId, text }) => {
    const words = text.text.split(' ').slice(0, WORDS_SHOWN).join(' ');
    const what = {
      nl: `Passage “${words} …”`,
      en: `Passage “${words} …”`,
      reported: null,
      computed: text.text,
    };
    return finding(`lost/${passageId}`, what, taken, [EMPTY, beside, text]);
  });
  return [...changed, ...lost];
}

const WORDS_SHOWN = 6;

/** The passages of `other` that `own` does not have. */
function missingIn(own: RoadResult, other: RoadResult) {
  const prose = squeezed(
    own.statements.passages.map(({ text, marker }) => `${marker ?? ''}${text.text}`).join(''),
  );
  return other.statements.passages.filter(({ text }) => !prose.includes(squeezed(text.text)));
}

interface What {
  nl: string;
  en: string;
  reported: string | null;
  computed: string | null;
}

function finding(
  key: string,
  { nl, en, reported, computed }: What,
  taken: RoadResult,
  [text, beside, other]: [Spanned, RoadResult, Spanned | undefined],
): FindingDraft {
  const place = linesOf(text, taken);
  const page = pageOf(text, taken) ?? (other ? pageOf(other, beside) : null);
  const where = page === null ? { nl: '', en: '' } : { nl: ` (pagina ${page})`, en: ` (page ${page})` };
  return {
    key,
    kind: 'roads_differ',
    source_id: taken.statements.sourceId,
    ...place,
    reported: reported || null,
    computed: computed || null,
    message_nl: `${nl}${where.nl} is in ${taken.document.file} anders dan in ${beside.document.file}.`,
    message_en: `${en}${where.en} reads otherwise in ${taken.document.file} than in ${beside.document.file}.`,
  };
}

function linesOf({ offsets }: Spanned, { document }: RoadResult) {
  const [first, last] = [offsets[0], offsets.at(-1)];
  const line = (offset: number | undefined) => (offset === undefined ? null : lineAt(document, offset) + 1);
  return { line_start: line(first), line_end: line(last) };
}

function pageOf({ offsets }: Spanned, { document, pages }: RoadResult): number | null {
  const [first] = offsets;
  return first === undefined ? null : (pages[lineAt(document, first)] ?? null);
}
