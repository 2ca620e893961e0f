import { type Line, type Text, textOf } from '../../model/document.ts';
import type { Strip } from './strip.ts';

/** The text of a report that is made from its pages: each strip a line, in the order in which they are written. */
export class PageText {
  readonly lines: Line[] = [];
  readonly pages: (number | null)[] = [];
  private readonly byStrip = new Map<Strip, Line>();
  private length = 0;

  /** Writes a strip as the next line. */
  write(strip: Strip): Line {
    const written = this.add(strip.text, strip.page);
    const line: Line = { ...written, box: strip.bbox };
    this.lines[line.number - 1] = line;
    this.byStrip.set(strip, line);
    return line;
  }

  /** An empty line, which parts paragraphs and rows; none at the beginning, and never two. */
  blank(): void {
    const last = this.lines.at(-1);
    if (last && last.text !== '') this.add('', null);
  }

  /** The leaf that says what a written strip says. */
  leaf(strip: Strip): Text {
    const line = this.byStrip.get(strip);
    if (!line) throw new Error(`The line “${strip.text}” was not written`);
    const leaf = textOf(line);
    return strip.ended === undefined ? leaf : { ...leaf, ended: strip.ended };
  }

  lineOf(strip: Strip): Line | undefined {
    return this.byStrip.get(strip);
  }

  get text(): string {
    return this.lines.map(({ text }) => `${text}\n`).join('');
  }

  private add(text: string, page: number | null): Line {
    const line = { number: this.lines.length + 1, start: this.length, end: this.length + text.length, text };
    this.lines.push(line);
    this.pages.push(page);
    this.length = line.end + 1;
    return line;
  }
}
