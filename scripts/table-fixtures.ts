/** Writes the PDFs and expected tables of test/fixtures/tables. Run it after changing a fixture, and look at both. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writePdf } from '../test/helpers/pdf.ts';
import { RULED } from './table-fixtures/ruled.ts';
import { TABLELESS } from './table-fixtures/tableless.ts';
import { TAGGED } from './table-fixtures/tagged.ts';
import { UNRULED } from './table-fixtures/unruled.ts';

const folder = join(import.meta.dirname, '..', 'test', 'fixtures', 'tables');
mkdirSync(folder, { recursive: true });

for (const { stem, pdf, tables } of [...RULED, ...UNRULED, ...TAGGED, ...TABLELESS]) {
  writeFileSync(join(folder, `${stem}.pdf`), writePdf(pdf));
  writeFileSync(join(folder, `${stem}.json`), `${JSON.stringify({ tables }, null, 1)}\n`);
}
