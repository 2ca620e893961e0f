import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Glyph, type OperatorGlyph, showGlyphs } from './glyphs.ts';
import { boxUnder, compose, type Matrix } from './matrix.ts';
import { type Paint, paintedPath, paintOf } from './paths.ts';
import { clipTo, type FontFacts, initialState, type State } from './state.ts';

/** Everything one page paints that matters here, in the order of painting. */
export interface Painted {
  glyphs: Glyph[];
  paints: Paint[];
}

export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

interface Surroundings {
  fontOf(id: string): FontFacts | undefined;
  /** Whether a layer (optional content group) is shown. */
  isVisible(group: unknown): boolean;
}

/**
 * Runs a page's operator list without drawing: one pass gives the glyphs and the painted paths both.
 * `base` maps the page's own coordinates to points with the origin top left.
 */
export function interpret(list: OperatorList, base: Matrix, around: Surroundings): Painted {
  const painted: Painted = { glyphs: [], paints: [] };
  const walk = new Walk(base, around, painted);
  for (let i = 0; i < list.fnArray.length; i++) {
    walk.step(list.fnArray[i]!, (list.argsArray[i] ?? []) as unknown[]);
  }
  return painted;
}

/** Owns the stacks of graphics states and of marked content while a list is run. */
class Walk {
  private state: State;
  private readonly stack: State[] = [];
  private readonly marks: { mcid: number | undefined; shown: boolean }[] = [];
  private pendingClip = false;
  private readonly base: Matrix;
  private readonly around: Surroundings;
  private readonly painted: Painted;

  constructor(base: Matrix, around: Surroundings, painted: Painted) {
    this.base = base;
    this.around = around;
    this.painted = painted;
    this.state = initialState(base);
  }

  step(op: number, args: unknown[]): void {
    const s = this.state;
    switch (op) {
      case OPS.showText:
        this.show(args[0] as (OperatorGlyph | number)[]);
        return;
      case OPS.setTextMatrix:
        s.textMatrix = asMatrix(args[0]);
        s.lineMatrix = s.textMatrix;
        return;
      case OPS.moveText:
        this.moveText(args[0] as number, args[1] as number);
        return;
      case OPS.setLeadingMoveText:
        s.leading = -(args[1] as number);
        this.moveText(args[0] as number, args[1] as number);
        return;
      case OPS.nextLine:
        this.moveText(0, -s.leading);
        return;
      case OPS.setFont:
        s.font = this.around.fontOf(args[0] as string);
        s.size = args[1] as number;
        return;
      case OPS.constructPath:
        this.paint(args);
        return;
      case OPS.save:
        this.stack.push({ ...s });
        return;
      case OPS.restore:
        this.restore();
        return;
      case OPS.transform:
        s.ctm = compose(asMatrix(args), s.ctm);
        return;
      case OPS.beginText:
        s.textMatrix = [1, 0, 0, 1, 0, 0];
        s.lineMatrix = s.textMatrix;
        return;
      default:
        this.setOrMark(op, args, s);
        return;
    }
  }

  private setOrMark(op: number, args: unknown[], s: State): void {
    switch (op) {
      case OPS.setCharSpacing:
        s.charSpacing = args[0] as number;
        return;
      case OPS.setWordSpacing:
        s.wordSpacing = args[0] as number;
        return;
      case OPS.setHScale:
        s.horizontalScale = (args[0] as number) / 100;
        return;
      case OPS.setLeading:
        s.leading = args[0] as number;
        return;
      case OPS.setTextRise:
        s.rise = args[0] as number;
        return;
      case OPS.setTextRenderingMode:
        s.mode = args[0] as number;
        return;
      case OPS.setFillRGBColor:
        s.fill = args[0] as string;
        return;
      case OPS.setFillColorN:
        s.fill = undefined;
        return;
      case OPS.setStrokeRGBColor:
        s.stroke = args[0] as string;
        return;
      case OPS.setLineWidth:
        s.lineWidth = args[0] as number;
        return;
      case OPS.setGState:
        this.setFromDictionary(args[0] as [string, unknown][]);
        return;
      default:
        this.nestOrMark(op, args, s);
        return;
    }
  }

  private nestOrMark(op: number, args: unknown[], s: State): void {
    switch (op) {
      case OPS.beginMarkedContent:
        this.marks.push({ mcid: this.mcid, shown: this.shown });
        return;
      case OPS.beginMarkedContentProps: {
        const layer = args[0] === 'OC';
        const mcid = layer || typeof args[1] !== 'number' ? this.mcid : args[1];
        this.marks.push({ mcid, shown: this.shown && (!layer || this.around.isVisible(args[1])) });
        return;
      }
      case OPS.endMarkedContent:
        this.marks.pop();
        return;
      case OPS.paintFormXObjectBegin:
        this.stack.push({ ...s });
        if (args[0]) s.ctm = compose(asMatrix(args[0]), s.ctm);
        this.clipToBox(args[1] as number[] | null);
        return;
      case OPS.beginGroup:
        this.stack.push({ ...s });
        return;
      case OPS.beginAnnotation:
        this.beginAnnotation(args);
        return;
      case OPS.paintFormXObjectEnd:
      case OPS.endGroup:
      case OPS.endAnnotation:
        this.restore();
        return;
      case OPS.clip:
      case OPS.eoClip:
        this.pendingClip = true;
        return;
      case OPS.paintImageXObject:
      case OPS.paintImageMaskXObject:
      case OPS.paintInlineImageXObject:
      case OPS.paintSolidColorImageMask:
        this.paintImage();
        return;
      default:
    }
  }

  private get mcid(): number | undefined {
    return this.marks.at(-1)?.mcid;
  }

  private get shown(): boolean {
    return this.marks.at(-1)?.shown ?? true;
  }

  private show(items: (OperatorGlyph | number)[]): void {
    const { glyphs } = this.painted;
    const from = glyphs.length;
    showGlyphs(items, this.state, this.mcid, glyphs);
    if (!this.shown) glyphs.length = from;
  }

  private moveText(x: number, y: number): void {
    this.state.lineMatrix = compose([1, 0, 0, 1, x, y], this.state.lineMatrix);
    this.state.textMatrix = this.state.lineMatrix;
  }

  private restore(): void {
    this.state = this.stack.pop() ?? this.state;
  }

  /** A path is painted, clipped to, or both; pdf.js gives [operator, [numbers], box]. */
  private paint(args: unknown[]): void {
    const paint = paintOf(args[0] as number);
    const numbers = (args[1] as (ArrayLike<number> | null)[])[0];
    if (numbers) {
      if (paint && this.shown) paintedPath(numbers, paint, this.state, this.painted.paints);
      const box = args[2] as ArrayLike<number> | null;
      if (this.pendingClip && box) this.clipToBox(Array.from(box));
    }
    this.pendingClip = false;
  }

  private clipToBox(box: number[] | null): void {
    if (!box) return;
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
    this.state.clip = clipTo(this.state.clip, boxUnder(this.state.ctm, x0, y0, x1, y1));
  }

  private beginAnnotation(args: unknown[]): void {
    this.stack.push({ ...this.state });
    this.state = initialState(this.base);
    if (args[2]) this.state.ctm = compose(asMatrix(args[2]), this.state.ctm);
    if (args[3]) this.state.ctm = compose(asMatrix(args[3]), this.state.ctm);
  }

  private paintImage(): void {
    if (!this.shown) return;
    const bbox = boxUnder(this.state.ctm, 0, 0, 1, 1);
    this.painted.paints.push({ kind: 'image', bbox, width: 0, color: undefined });
  }

  private setFromDictionary(pairs: [string, unknown][]): void {
    for (const [key, value] of pairs) {
      if (key === 'LW') this.state.lineWidth = value as number;
      if (key === 'Font') {
        const [id, size] = value as [string, number];
        this.state.font = this.around.fontOf(id);
        this.state.size = size;
      }
    }
  }
}

function asMatrix(values: unknown): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = values as ArrayLike<number> & Iterable<number>;
  return [a, b, c, d, e, f];
}
