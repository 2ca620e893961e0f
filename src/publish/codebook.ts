import { type Field, fieldsOf, RESOURCES, type Resource } from '../records/index.ts';
import { RIGHTS } from './rights.ts';
import { textFile, type Writer } from './writer.ts';

const HEAD = `# Codeboek / Codebook

${RIGHTS.nl}

${RIGHTS.en}

Een lege waarde betekent dat de bron niets geeft. Teksten zijn Nederlands, codes Engels.
An empty value means that the source gives nothing. Texts are in Dutch, codes in English.
`;

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A GFM table. */
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const fieldRow = ({ name, type, nullable, label, description, unit = '' }: Field) => [
  `\`${name}\``,
  nullable ? `${type}, null` : type,
  unit,
  `**${label.nl}** ${description.nl}`,
  `**${label.en}** ${description.en}`,
];

const codeRows = ({ name, codes = [] }: Field) =>
  codes.map(({ code, nl, en }) => [`\`${name}\``, `\`${code}\``, nl, en]);

function keysOf({ key, references }: Resource): string {
  const names = key.map((field) => `\`${field}\``).join(', ');
  const links = references.map(({ field, resource }) => `\`${field}\` → [\`${resource}\`](#${resource})`);
  return [`Sleutel / Key: ${names}`, ...links].join(' · ');
}

function section(resource: Resource): string {
  const { name, words } = resource;
  const codes = fieldsOf(resource).flatMap(codeRows);
  return [
    `## ${name}`,
    `**${words.nl[0]}** ${words.nl[1]}`,
    `**${words.en[0]}** ${words.en[1]}`,
    keysOf(resource),
    table(
      ['veld / field', 'type', 'eenheid / unit', 'Nederlands', 'English'],
      fieldsOf(resource).map(fieldRow),
    ),
    ...(codes.length > 0 ? [table(['veld / field', 'code', 'Nederlands', 'English'], codes)] : []),
  ].join('\n\n');
}

/** Every resource, field and code with its Dutch and English words, as Markdown. */
export const codebook = (): string =>
  [HEAD.trim(), ...RESOURCES.map(section)].join('\n\n').replace(/\n*$/, '\n');

export const codebookWriter: Writer = {
  name: 'codebook',
  files: () => [textFile('CODEBOOK.md', codebook())],
};
