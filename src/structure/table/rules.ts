/**
 * Every rule that can be switched off, with what it says about tables. `npm run bench:tables -- --ablate`
 * switches them off one by one and prints what each is worth.
 */
export const rules = {
  tags: 'A table the file itself tags as one is taken from the tags, when they are sound.',
  lattice: 'Rulings that cross enclose cells.',
  stream: 'Columns show as blanks that run down through the lines.',
  textTables: 'Blanks that go through all columns at once part the rows of wrapped text.',
  closeFrame: 'Where several rulings end at the same place, the table ends: an open side is closed there.',
  splitBands: 'A ruled band holds several rows when its lines cannot be wrapped text.',
  splitColumns: 'A ruled column holds several columns when a blank runs down through all its lines.',
  wrapTest: 'A line continues the one above only if its first word would not have fitted there.',
  margins: 'Where cells have margins, lines of one cell stand nearer to each other than rows do.',
  headerLevels: 'Lines of a header are one cell each column, unless a cell above spans several columns.',
  headings: 'A heading without a ruling of its own spans the columns it stands in the middle of.',
  openBelow: 'A small grid without figures heads the lines below that keep to its columns.',
  ruleRegions: 'Level rulings of the same length, one below the other, frame a table.',
  prose: 'Lines that fill their measure, one below the other, are prose, not cells.',
  lists: 'A column of bullets or numbers before text is a list; one of labels ending in a colon is a form.',
  charts: 'A grid with hardly any text in it is a chart or a form to fill in.',
  captions: 'A line above or below that runs across the columns is a title or note, not a row.',
  runs: 'A pen lifted between two words parts them, where the file draws its blanks.',
  currency: 'A column of nothing but currency signs belongs to the figures beside it.',
  growRegions: 'Lines beside a table that keep to its columns belong to it.',
} as const;

export type RuleName = keyof typeof rules;

/** Rules switched off; none, normally. */
export type Switches = ReadonlySet<RuleName>;

export const noneOff: Switches = new Set();
