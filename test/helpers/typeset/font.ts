/** Advance widths of the characters U+0020 to U+007E, in thousandths of the font's size: Adobe's metrics of the standard fonts. */
const WIDTHS: Readonly<Record<string, string>> = {
  Helvetica:
    '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 ' +
    '556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 ' +
    '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 ' +
    '556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584',
  'Helvetica-Bold':
    '278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 ' +
    '556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 ' +
    '667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 ' +
    '611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584',
  'Times-Roman':
    '250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 ' +
    '500 500 278 278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 ' +
    '556 722 667 556 611 722 722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 ' +
    '500 278 278 500 278 778 500 500 500 500 333 389 278 500 500 722 500 500 444 480 200 480 541',
  'Times-Bold':
    '250 333 555 500 500 1000 833 278 333 333 500 570 250 333 250 278 500 500 500 500 500 500 500 500 ' +
    '500 500 333 333 570 570 570 500 930 722 667 722 722 667 611 778 778 389 500 778 667 944 722 778 ' +
    '611 778 722 556 667 722 722 1000 722 722 667 333 278 333 581 500 333 500 556 444 556 444 333 500 ' +
    '556 278 333 556 278 833 556 500 556 556 444 389 333 556 500 722 500 500 444 394 220 394 520',
};

/** The characters of WinAnsi by their codes; those below 32 are free for others. */
const WIN_ANSI = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 256 }, (_, i) => i));
const FIRST = 32;

/** A standard font that can print a text. */
export interface Font {
  /** A string as the codes of this font. */
  encode(string: string): string;
  /** Points, at a size in points. */
  widthOf(string: string, size: number): number;
  dictionary: string;
}

/** @param content all that is to be printed, for the characters that WinAnsi has no code for */
export function standardFont(name: string, content: string): Font {
  const printed = WIDTHS[name]?.split(' ').map(Number) ?? [];
  const others = [...new Set(content)].filter((c) => c > '~' && !WIN_ANSI.includes(c));
  const all = [...others, ...WIN_ANSI.slice(others.length)];
  // An accent takes no room; what else is not in the table is about as wide as an `n`.
  const widths = all.map((c) => printed[letterOf(c) - FIRST] ?? printed[letterOf('n') - FIRST] ?? 0);
  const codes = new Map(all.map((c, code) => [c, code]));
  const codesOf = (string: string) => [...string].map((c) => codes.get(c) ?? FIRST);
  const names = others.map((c) => `/uni${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  const encoding = `<< /BaseEncoding /WinAnsiEncoding /Differences [0 ${names.join(' ')}] >>`;
  return {
    encode: (string) => String.fromCharCode(...codesOf(string)),
    widthOf: (string, size) =>
      (codesOf(string).reduce((sum, code) => sum + (widths[code] ?? 0), 0) * size) / 1000,
    dictionary: `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 0 /LastChar 255 /Widths [${widths.join(' ')}] /Encoding ${encoding} >>`,
  };
}

const letterOf = (c: string) => c.normalize('NFD').charCodeAt(0);
