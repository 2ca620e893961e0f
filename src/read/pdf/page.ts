import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Bbox, Link, PageNote, PdfPage } from '../../model/pdf.ts';
import { visibleGlyphs, withoutDuplicates, wordsOnPage } from './clean.ts';
import { asPdfError, fromPdfJs } from './errors.ts';
import type { Handover } from './handover.ts';
import { interpret, type OperatorList } from './interpret.ts';
import { boxUnder, compose, type Matrix } from './matrix.ts';
import { rulingsOf, typedRulings } from './rulings.ts';
import type { FontFacts } from './state.ts';
import { structureOf } from './structure.ts';
import { uprightTurn } from './turn.ts';
import { wordsOf } from './words.ts';

export interface PageSurroundings {
  label?: string;
  isVisible(group: unknown): boolean;
  links: boolean;
  /** The file says that it has tags. */
  tagged: boolean;
  handover: Handover;
}

/** Reads one page: one pass over its operator list, then words, rulings, links and tags. */
export async function readPage(source: PDFPageProxy, around: PageSurroundings): Promise<PdfPage> {
  const viewport = source.getViewport({ scale: 1 });
  const [list, annotations, tree] = await Promise.all([
    operatorsOf(source, around.handover),
    around.links ? source.getAnnotations().catch(() => []) : [],
    around.tagged ? source.getStructTree().catch(() => null) : null,
  ]);
  const fontOf = fontsOf(source);
  const base = viewport.transform as unknown as Matrix;
  const notes: PageNote[] = [];
  let { width, height } = viewport;
  let transform = base;
  let painted = interpret(list, transform, { fontOf, isVisible: around.isVisible });
  const turn = uprightTurn(painted.glyphs, width, height);
  if (turn) {
    transform = compose(base, turn.matrix);
    [width, height] = turn.quarter ? [height, width] : [width, height];
    painted = interpret(list, transform, { fontOf, isVisible: around.isVisible });
    notes.push({
      code: 'turned',
      message: `most text was turned; the page was turned by ${turn.degrees}°`,
      count: 1,
    });
  }
  const box: Bbox = { x0: 0, top: 0, x1: width, bottom: height };
  const glyphs = visibleGlyphs(painted.glyphs, notes);
  const typed = typedRulings(withoutDuplicates(wordsOnPage(wordsOf(glyphs), box, notes), notes));
  const { rulings, shades } = rulingsOf(painted.paints, box);
  if (typed.words.length === 0)
    notes.push({ code: 'no-text', message: 'the page has no text layer', count: 1 });
  const structure = structureOf(tree);
  return {
    number: source.pageNumber,
    ...(around.label === undefined ? {} : { label: around.label }),
    width,
    height,
    rotation: ((((source.rotate + (turn?.degrees ?? 0)) % 360) + 360) % 360) as PdfPage['rotation'],
    words: typed.words,
    rulings: [...rulings, ...typed.rulings],
    shades,
    links: linksOf(annotations, transform),
    ...(structure ? { structure } : {}),
    notes,
  };
}

async function operatorsOf(source: PDFPageProxy, handover: Handover): Promise<OperatorList> {
  const list = await fromPdfJs(source.getOperatorList() as Promise<OperatorList>, source.pageNumber);
  const fault = handover.takeFault();
  if (fault !== undefined) throw asPdfError(fault, source.pageNumber);
  return list;
}

/** Looks a font up once; pdf.js has it ready by the time the operator list is complete. */
function fontsOf(source: PDFPageProxy): (id: string) => FontFacts | undefined {
  const known = new Map<string, FontFacts | undefined>();
  return (id) => {
    if (!known.has(id))
      known.set(id, source.commonObjs.has(id) ? fontFacts(source.commonObjs.get(id)) : undefined);
    return known.get(id);
  };
}

interface RawFont {
  name?: string;
  bold?: boolean;
  black?: boolean;
  italic?: boolean;
  vertical?: boolean;
  isType3Font?: boolean;
  fontMatrix?: number[];
  bbox?: number[];
}

function fontFacts(raw: RawFont): FontFacts {
  const name = (raw.name ?? '').replace(/^[A-Z]{6}\+/, '');
  const type3 = Boolean(raw.isType3Font);
  const unit = Math.abs(raw.fontMatrix?.[0] ?? 0.001) || 0.001;
  return {
    name,
    bold: Boolean(raw.bold || raw.black) || /bold|black|heavy|semibold|demi/i.test(name),
    italic: Boolean(raw.italic) || /italic|oblique/i.test(name),
    vertical: Boolean(raw.vertical),
    type3,
    unit,
    em: type3 ? type3Em(raw, unit) : 1,
  };
}

/** A box as high as this, ems, is that of the letters in use: capitals and figures alone, or letters with accents. */
const boxHeight = { least: 0.4, most: 2.2 };

/**
 * A font drawn by procedures may use any unit. Where the height of its box, which may be that of the few letters in
 * use, fits the usual one, that is meant; else the box is taken to be about 1.2 ems high.
 */
function type3Em(raw: RawFont, unit: number): number {
  const scale = Math.abs(raw.fontMatrix?.[3] ?? unit) || unit;
  const high = Math.abs((raw.bbox?.[3] ?? 0) - (raw.bbox?.[1] ?? 0)) * scale;
  if (high === 0) return 1000 * scale;
  return high > boxHeight.least && high < boxHeight.most ? 1 : high / 1.2;
}

function linksOf(annotations: unknown[], base: Matrix): Link[] {
  return (annotations as { subtype?: string; rect?: number[]; url?: string }[])
    .filter((a) => a.subtype === 'Link' && a.rect)
    .map((a) => {
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = a.rect!;
      return { bbox: boxUnder(base, x0, y0, x1, y1), ...(a.url ? { url: a.url } : {}) };
    });
}
