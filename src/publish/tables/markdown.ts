import type { FoundTable } from '../../model/table.ts';

/** A table as GitHub-flavoured Markdown, its title above and its notes below. */
export function markdownOf(table: FoundTable): string {
  const [head = [], ...body] = table.rows.map((row) => row.map(escaped));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const title = table.title ? `**${escaped(table.title)}**\n\n` : '';
  const notes = table.footnotes.map((note) => `\n${escaped(note)}\n`).join('');
  return `${title}${line(head)}${line(head.map(() => '---'))}${body.map(line).join('')}${notes}`;
}

const escaped = (text: string) => text.replace(/[\\|<]/g, '\\$&').replace(/\s+/g, ' ');
