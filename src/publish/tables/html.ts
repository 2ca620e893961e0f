import type { FoundCell, FoundTable } from '../../model/table.ts';

/** All tables as one HTML page, with their spans. */
export function htmlOf(tables: readonly FoundTable[]): string {
  const style = 'table{border-collapse:collapse;margin:1em 0}td,th{border:1px solid #999;padding:2px 6px}';
  return `<!doctype html>\n<meta charset="utf-8">\n<style>${style}</style>\n${tables.map(tableElement).join('\n')}\n`;
}

function tableElement(table: FoundTable): string {
  const byRow = Map.groupBy(table.cells, (cell) => cell.row);
  const rows = table.rows.map((_, row) => {
    const cells = [...(byRow.get(row) ?? []), ...blanks(table, row)].sort((a, b) => a.column - b.column);
    return `<tr>${cells.map((cell) => cellElement(cell, row < table.headerRows)).join('')}</tr>`;
  });
  const caption = table.title ? `<caption>${escaped(table.title)}</caption>\n` : '';
  const notes = table.footnotes.map((note) => `<p>${escaped(note)}</p>`).join('\n');
  return `<table>\n${caption}${rows.join('\n')}\n</table>\n${notes}`;
}

type Place = Pick<FoundCell, 'column' | 'rowSpan' | 'columnSpan' | 'text'>;

/** Places of a row that no cell begins at or reaches into. */
function blanks(table: FoundTable, row: number): Place[] {
  const taken = new Set(
    table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rowSpan)
      .flatMap((cell) => Array.from({ length: cell.columnSpan }, (_, i) => cell.column + i)),
  );
  const columns = table.rows[0]!.map((_, column) => column).filter((column) => !taken.has(column));
  return columns.map((column) => ({ column, rowSpan: 1, columnSpan: 1, text: '' }));
}

function cellElement({ rowSpan, columnSpan, text }: Place, isHeader: boolean): string {
  const name = isHeader ? 'th' : 'td';
  const spans = `${rowSpan > 1 ? ` rowspan="${rowSpan}"` : ''}${columnSpan > 1 ? ` colspan="${columnSpan}"` : ''}`;
  return `<${name}${spans}>${escaped(text)}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (c) => entities[c]!);
