import { fill, line, type PageSpec, text, writePdf } from '../pdf.ts';
import { type Font, standardFont } from './font.ts';
import type { Setting } from './setting.ts';

export interface Style {
  size: number;
  bold: boolean;
}

const FONTS = { Helvetica: ['Helvetica', 'Helvetica-Bold'], Times: ['Times-Roman', 'Times-Bold'] } as const;
/** From the top of a line to its baseline, in sizes, without leading. */
const ASCENT = 0.75;
/** The page number stands in the middle of the margin. */
const NUMBER_AT = 0.5;

/** Pages to print on, from the top down. */
export class Paper {
  readonly setting: Setting;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Top of what is printed next. */
  y = 0;
  private readonly pages: PageSpec[] = [];
  private readonly regular: Font;
  private readonly bold: Font;

  /** @param content all that is to be printed */
  constructor(setting: Setting, content: string) {
    const { width, height, margin, font } = setting;
    this.setting = setting;
    [this.left, this.right] = [margin, width - margin];
    [this.top, this.bottom] = [margin, height - margin];
    this.regular = standardFont(FONTS[font][0], content);
    this.bold = standardFont(FONTS[font][1], content);
    this.turn();
  }

  turn(): void {
    const { width, height, margin, number, size } = this.setting;
    this.pages.push({ width, height, content: '' });
    this.y = this.top;
    const label = number.of(this.pages.length);
    const y = number.at === 'top' ? margin * NUMBER_AT : height - margin * NUMBER_AT;
    this.print((width - this.widthOf(label, { size, bold: false })) / 2, y, label, { size, bold: false });
  }

  /** A page that has this much room left, if any has. */
  need(room: number): void {
    if (this.y > this.top && this.y + room > this.bottom) this.turn();
  }

  bytes(): Uint8Array {
    return writePdf({ pages: this.pages, fonts: [this.regular.dictionary, this.bold.dictionary] });
  }

  fontOf = ({ bold }: Style): Font => (bold ? this.bold : this.regular);
  leadingOf = ({ size }: Pick<Style, 'size'>): number => size * this.setting.leading;
  widthOf = (string: string, style: Style): number => this.fontOf(style).widthOf(string, style.size);

  /** A line of text below `top`. */
  print(x: number, top: number, string: string, style: Style): void {
    const baseline = top + (this.leadingOf(style) - style.size) / 2 + ASCENT * style.size;
    this.draw(text(x, baseline, this.fontOf(style).encode(string), style, this.setting.height));
  }

  /** The same, its words spread over a width. */
  spread(x: number, top: number, string: string, { width, ...style }: Style & { width: number }): void {
    const words = string.split(' ');
    const own = words.map((word) => this.widthOf(word, style));
    const blank = (width - own.reduce((sum, one) => sum + one, 0)) / Math.max(1, words.length - 1);
    words.reduce((at, word, i) => {
      this.print(at, top, word, style);
      return at + (own[i] ?? 0) + blank;
    }, x);
  }

  /** Text that runs upward from (x, y), `x` its baseline. */
  printUpward(x: number, y: number, string: string, style: Style): void {
    const upward = { ...style, matrix: [0, 1, -1, 0] as [number, number, number, number] };
    this.draw(text(x, y, this.fontOf(style).encode(string), upward, this.setting.height));
  }

  rule(x0: number, y0: number, x1: number, y1: number): void {
    this.draw(line(x0, y0, x1, y1, this.setting.height));
  }

  shade(y0: number, y1: number, color: string): void {
    this.draw(fill(this.left, y0, this.right, y1, color, this.setting.height));
  }

  /** The lines of a text that is broken at blanks and hyphens, so that each keeps to a width. */
  wrap(string: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    for (const piece of piecesOf(string)) {
      const last = lines.at(-1);
      const both = `${last}${piece}`;
      if (last !== undefined && this.widthOf(both.trimEnd(), style) <= width) lines[lines.length - 1] = both;
      else lines.push(piece);
    }
    return lines.map((one) => one.trimEnd());
  }

  private draw(operators: string): void {
    const page = this.pages.at(-1);
    if (page) page.content += operators;
  }
}

/** `ouder-kind relatie`: a line may end after a hyphen within a word, and at a blank. */
export const piecesOf = (string: string): string[] =>
  string.match(/\S+?(?:(?<=\p{L}-)(?=\p{L})|\s+|$)/gu) ?? [];
