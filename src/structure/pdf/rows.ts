import type { GroupPlan, RowPlan, TablePlan } from '../../model/plan.ts';
import { lateBands } from './late-names.ts';
import type { Band, Part } from './parts.ts';
import { letters, type Strip, stripsOf } from './strip.ts';

/** What one page shows of a row. */
export interface Piece {
  part: Part;
  bands: Band[];
}

/** A row of the plan, or one that was found, with its pieces on the pages it stands on. */
export interface PrintedRow {
  rowId: string;
  pieces: Piece[];
  /** The name that heads a group of rows, before the group's first row. */
  group?: Strip;
}

/** Text that stands in no row, and groups or rows that are out of order. */
export interface RowsFault {
  kind: 'unclaimed' | 'missing' | 'twice' | 'group';
  strip: Strip | null;
  rowId: string;
  found?: string;
  wanted?: string;
}

export interface PrintedRows {
  /** In the order of the plan, or of the page where rows are found. */
  rows: PrintedRow[];
  faults: RowsFault[];
}

interface Placed {
  part: Part;
  band: Band;
  /** Its row's name stands on the next page. */
  isLate: boolean;
}

/** The rows of a table from all its parts: bands that say no name of their own go on with the row above them. */
export function rowsOf(parts: readonly Part[], plan: TablePlan): PrintedRows {
  const bands = parts
    .flatMap((part, i) => {
      const late = plan.rows ? lateBands(part, parts[i + 1]) : new Set();
      return part.bands.map((band) => ({ part, band, isLate: late.has(band) }));
    })
    .filter(({ band }) => band.cells.some(({ words }) => words.length > 0));
  return plan.rows ? namedRows(bands, plan.rows) : foundRows(bands, plan);
}

const textIn = ({ part, band }: Pick<Placed, 'part' | 'band'>, column: number): string =>
  stripsOf(band.cells[column]?.words ?? [], part.page)
    .map(({ text }) => text)
    .join(' ');

function addBand(row: PrintedRow, { part, band }: Placed): void {
  const last = row.pieces.at(-1);
  if (last?.part === part) last.bands.push(band);
  else row.pieces.push({ part, bands: [band] });
}

const firstStrip = ({ part, band }: Placed): Strip | null =>
  stripsOf(
    band.cells.flatMap(({ words }) => words),
    part.page,
  )[0] ?? null;

/** A row that is being read, with as much of its name as was printed so far. */
interface Open {
  row: PrintedRow;
  plan: RowPlan | null;
  name: string;
}

function namedRows(bands: readonly Placed[], plans: readonly RowPlan[]): PrintedRows {
  const faults: RowsFault[] = [];
  const rows = new Map<string, PrintedRow>();
  let open: Open | null = null;
  let waiting: Placed[] = [];
  for (const placed of bands) {
    if (placed.isLate) {
      waiting.push(placed);
      continue;
    }
    const printed = letters(textIn(placed, 0));
    if (printed !== '' && !(open && goesOn(open, printed, plans))) {
      const plan = beginning(printed, plans);
      if (plan) {
        if (rows.has(plan.rowId))
          faults.push({ kind: 'twice', strip: firstStrip(placed), rowId: plan.rowId });
        open = { row: { rowId: plan.rowId, pieces: [] }, plan, name: '' };
        rows.set(plan.rowId, open.row);
        for (const early of waiting) addBand(open.row, early);
        waiting = [];
      } else open = null;
    }
    if (!open) {
      faults.push({ kind: 'unclaimed', strip: firstStrip(placed), rowId: '' });
      continue;
    }
    open.name += printed;
    // A longer name may tell which of two rows that begin alike it is.
    const settled = printed === '' ? null : whole(open.name, plans);
    if (settled && settled !== open.plan && !rows.has(settled.rowId)) rename(open, settled, rows);
    addBand(open.row, placed);
  }
  faults.push(...waiting.map((one): RowsFault => ({ kind: 'unclaimed', strip: firstStrip(one), rowId: '' })));
  const missing = plans.filter(({ rowId }) => !rows.has(rowId));
  faults.push(...missing.map(({ rowId }): RowsFault => ({ kind: 'missing', strip: null, rowId })));
  return { rows: plans.flatMap(({ rowId }) => rows.get(rowId) ?? []), faults };
}

function rename(open: Open, plan: RowPlan, rows: Map<string, PrintedRow>): void {
  rows.delete(open.row.rowId);
  open.row.rowId = plan.rowId;
  open.plan = plan;
  rows.set(plan.rowId, open.row);
}

const namesOf = ({ names }: RowPlan) => names.map(letters);

/** The row one of whose names is just this. */
const whole = (printed: string, plans: readonly RowPlan[]) =>
  plans.find((plan) => namesOf(plan).includes(printed));

/** The row whose name this is, or begins. */
const beginning = (printed: string, plans: readonly RowPlan[]): RowPlan | undefined =>
  whole(printed, plans) ?? plans.find((plan) => namesOf(plan).some((name) => name.startsWith(printed)));

/** Does this text go on with the open row's name, rather than begin another row? */
function goesOn({ name, plan }: Open, printed: string, plans: readonly RowPlan[]): boolean {
  if (!plan || !namesOf(plan).some((full) => full.startsWith(name + printed))) return false;
  return !namesOf(plan).includes(name) || !beginning(printed, plans);
}

/** Rows that the table is read for: a band with all that is never blank begins one; names of groups stand alone. */
function foundRows(bands: readonly Placed[], plan: TablePlan): PrintedRows {
  const faults: RowsFault[] = [];
  const groups = plan.groups ?? [];
  const never = plan.columns.flatMap(({ blank }, c) => (blank === 'never' ? [c] : []));
  const rows: PrintedRow[] = [];
  const seen: GroupPlan[] = [];
  let group: { plan: GroupPlan; strip: Strip } | null = null;
  let counted = 0;
  let lastNamed = true;
  for (const placed of bands) {
    const head = groupOf(placed, groups);
    if (head) {
      if (group) faults.push(...miscounted(group, counted));
      group = head;
      counted = 0;
      seen.push(head.plan);
      continue;
    }
    const named = textIn(placed, never[0] ?? 0) !== '';
    const last = rows.at(-1);
    // A page break may keep a row's name for the next page, where it stands alone.
    const isLate: boolean = !lastNamed && never.slice(1).every((c) => textIn(placed, c) === '');
    const begins: boolean = named && !isLate;
    lastNamed = named || (lastNamed && counted > 0);
    if (!group) faults.push({ kind: 'unclaimed', strip: firstStrip(placed), rowId: '' });
    else if (begins || !last || counted === 0) {
      counted++;
      const head = counted === 1 ? { group: group.strip } : {};
      rows.push({ rowId: `${group.plan.rowId}-${counted}`, pieces: [], ...head });
      addBand(rows.at(-1) as PrintedRow, placed);
    } else addBand(last, placed);
  }
  if (group) faults.push(...miscounted(group, counted));
  const lost = groups.filter((one) => !seen.includes(one));
  faults.push(...lost.map(({ rowId }): RowsFault => ({ kind: 'missing', strip: null, rowId })));
  return { rows, faults };
}

function groupOf(placed: Placed, groups: readonly GroupPlan[]): { plan: GroupPlan; strip: Strip } | null {
  const filled = placed.band.cells.filter(({ words }) => words.length > 0);
  const [only] = filled;
  if (!only || filled.length > 1) return null;
  const strips = stripsOf(only.words, placed.part.page);
  const printed = letters(strips.map(({ text }) => text).join(''));
  const plan = groups.find(({ names }) => names.some((name) => printed === `${letters(name)}:`));
  return plan && strips[0] ? { plan, strip: strips[0] } : null;
}

const miscounted = ({ plan, strip }: { plan: GroupPlan; strip: Strip }, counted: number): RowsFault[] =>
  counted === plan.count
    ? []
    : [
        {
          kind: 'group',
          strip,
          rowId: plan.rowId,
          found: `${counted} rows below “${strip.text}”`,
          wanted: `${plan.count} rows`,
        },
      ];

/** How many bands of a part say a name that is no name of the plan's rows, nor the rest of one. */
export function strayNames(part: Part): number {
  const { rows } = part.plan;
  if (!rows) return 0;
  let name = '';
  let stray = 0;
  for (const band of part.bands) {
    const printed = letters(textIn({ part, band }, 0));
    if (printed === '') continue;
    const isRest = rows.some((row) => namesOf(row).some((full) => full.startsWith(name + printed)));
    const isFirst = name === '' && rows.some((row) => namesOf(row).some((full) => full.endsWith(printed)));
    if (isRest && name !== '') name += printed;
    else if (beginning(printed, rows)) name = printed;
    else if (!isFirst) stray++;
  }
  return stray;
}
