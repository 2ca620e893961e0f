import type { Block, Footnote, Furniture, Line, List, ListItem, Paragraph, Text } from '../model/document.ts';
import { textOf } from '../model/document.ts';
import type { Bbox } from '../model/pdf.ts';
import { beginsLowerCase, endsClause, openBrackets } from './flow.ts';
import type { PageLine } from './layout.ts';

/**
 * Paragraphs, lists and notes of running text. Blank lines stand between paragraphs, but also before the
 * hanging lines of a list item, and are absent where a paragraph ends on a short line:
 *
 *     - gezinnen van ouders met een LVB, met tekortschietende opvoedvaardigheden en afwezigheid
 *                                                       a blank line, yet the item goes on
 *     van steunend sociaal netwerk (HouVast);
 *     deze nu niet verder uitgevoerd in Nederland.
 *     Bij de 14 interventies die zich richten op …      no blank line, yet a paragraph begins
 */

/** What begins a list item; the marker is not part of its text. */
const MARKER = /^\s*(?:(?:[-•☐]|\?(?= {2}| \p{Lu})|\d{1,2}\.|[a-z]\))(?=\s)|v(?= \p{Lu}))/u;
const ORDERED = /^\s*(\d|[a-z]\))/;
/** Share of the widest line below which a line that ends a sentence ends its paragraph. */
const SHORT = 0.85;

interface Draft {
  kind: 'paragraph' | 'item' | 'footnote';
  marker: Text | null;
  ordered: boolean;
  /** No blank line stands before it. */
  goesOn: boolean;
  /** Where its lines stand on their pages; empty where no page shows it. */
  boxes: Bbox[];
  texts: Text[];
}

/** The blocks of a stretch of lines, in reading order. `formField` is a text that stands where answers go. */
export function readProse(lines: readonly PageLine[], formField?: string): Block[] {
  const written = lines.filter(({ role }) => role === null || role === 'footnote');
  const widest = written.reduce((most, { line }) => Math.max(most, line.text.length), 0);
  const blocks: (Draft | Furniture)[] = [];
  let open: Draft | null = null;
  let blank = true;
  for (const source of lines) {
    const { line, role } = source;
    if (role === 'blank') {
      blank = true;
    } else if (role !== null && role !== 'footnote') {
      blocks.push(furniture(role, textOf(line)));
      blank = true;
    } else if (line.text.trim() === formField) {
      blocks.push(furniture('form_field', textOf(line)));
      open = null;
    } else {
      const begun = begins(source, open, blank, widest);
      if (begun || !open) {
        open = { ...(begun ?? draft('paragraph', source)), goesOn: !blank };
        blocks.push(open);
      } else {
        open.texts.push(textOf(line));
        if (line.box) open.boxes.push(line.box);
      }
      blank = false;
    }
  }
  return gather(blocks);
}

const furniture = (kind: Furniture['kind'], text: Text): Furniture => ({
  type: 'furniture',
  kind,
  children: [text],
});

function draft(kind: Draft['kind'], { line }: PageLine, marker = 0): Draft {
  const at = line.text.length - line.text.trimStart().length;
  return {
    kind,
    marker: marker > 0 ? textOf(line, at, marker) : null,
    ordered: ORDERED.test(line.text),
    goesOn: false,
    boxes: line.box ? [line.box] : [],
    texts: [textOf(line, marker)],
  };
}

/** The block that a line begins, or null when it goes on with the one before. */
function begins(source: PageLine, open: Draft | null, blank: boolean, widest: number): Draft | null {
  const { line, pageStart, role } = source;
  if (role === 'footnote')
    return open?.kind === 'footnote' && !/^\d /.test(line.text) ? null : draft('footnote', source);
  const marker = MARKER.exec(line.text);
  const midSentence =
    !blank && open !== null && (/,$/.test(open.texts.at(-1)?.value ?? '') || countsOn(line.text));
  if (marker && !(midSentence && ORDERED.test(line.text))) return draft('item', source, marker[0].length);
  const lostBullet = /^ +\S/.test(line.text) && !pageStart;
  if (lostBullet) return draft('item', source);
  if (!open || open.kind === 'footnote' || isSetApart(line, open)) return draft('paragraph', source);
  return goesOn(line.text.trim(), open, blank || pageStart, widest) ? null : draft('paragraph', source);
}

/** `1. Bemoeizorg in de JGZ, 2. PCIT, 3. Safe`: the line counts within a sentence, and may begin with any number. */
function countsOn(text: string): boolean {
  const [, number] = /^\s*(\d{1,2})\. /.exec(text) ?? [];
  return number !== undefined && new RegExp(`(?:,| en) ${Number(number) + 1}\\. `).test(text);
}

/** Left edges that differ by more than this are set differently, points. */
const SAME_EDGE = 2;

/**
 * Does a line's left edge show that it is not the block's? What stands left of a list item's marker is not in the item,
 * and in a paragraph only its first line is indented.
 */
function isSetApart({ box }: Line, { kind, marker, boxes }: Draft): boolean {
  const [first, last] = [boxes[0], boxes.at(-1)];
  if (!box || !first || !last || box.top < last.top || box.x0 > last.x1) return false;
  if (kind === 'item') return marker !== null && box.top > first.top && box.x0 < first.x0 - SAME_EDGE;
  return box.x0 > last.x0 + SAME_EDGE;
}

/** `7. K-VHT, 8.⏎Opvoeden & Zo`: what the number counts stands on the next line. */
const COUNT_LAST = /(?:,| en) \d{1,2}\.$/;

function goesOn(text: string, open: Draft, apart: boolean, widest: number): boolean {
  const before = open.texts.at(-1)?.value ?? '';
  if (COUNT_LAST.test(before)) return true;
  if (apart)
    return (
      beginsLowerCase(text) ||
      text.startsWith('(') ||
      openBrackets(before) > 0 ||
      (inBrackets(open) && !endsClause(before))
    );
  const word = text.slice(0, `${text} `.indexOf(' '));
  const short = before.length + 1 + word.length < widest * SHORT;
  return !(short && endsClause(before));
}

const inBrackets = ({ texts }: Draft) => openBrackets(texts.map(({ value }) => value).join(' ')) > 0;

function blockNode({ kind, goesOn, texts }: Draft): Paragraph | Footnote {
  if (kind === 'footnote') return { type: 'footnoteDefinition', children: texts };
  return { type: 'paragraph', ...(goesOn ? { goesOn } : {}), children: texts };
}

/** Drafts as nodes; neighbouring items of one kind form a list. */
function gather(blocks: readonly (Draft | Furniture)[]): Block[] {
  const nodes: Block[] = [];
  for (const block of blocks) {
    if ('type' in block) nodes.push(block);
    else if (block.kind === 'item') {
      const item: ListItem = { type: 'listItem', marker: block.marker, children: block.texts };
      const last = nodes.at(-1);
      if (last?.type === 'list' && last.ordered === block.ordered) last.children.push(item);
      else nodes.push({ type: 'list', ordered: block.ordered, children: [item] } satisfies List);
    } else nodes.push(blockNode(block));
  }
  return nodes;
}
