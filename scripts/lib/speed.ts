import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTables } from '../../src/tables.ts';

/** How often everything is read; the fastest time counts. */
const rounds = 3;

/** Processor time used so far, milliseconds: unlike the clock it does not count what others do on the machine. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Pages per second of text with tables, beside bare getTextContent plus getOperatorList in the same run. */
export async function measureSpeed(files: readonly string[]): Promise<string> {
  const data = files.map((file) => new Uint8Array(readFileSync(file)));
  const times = { floor: Infinity, tables: Infinity };
  let pages = 0;
  for (let round = 0; round < rounds; round++) {
    const started = used();
    pages = await twoCalls(data);
    times.floor = Math.min(times.floor, used() - started);
    const again = used();
    for (const bytes of data) await readTables(bytes);
    times.tables = Math.min(times.tables, used() - again);
  }
  const rate = (ms: number) => ((pages * 1000) / ms).toFixed(1);
  return [
    `getTextContent + getOperatorList  ${rate(times.floor)} pages per processor second`,
    `text with tables                  ${rate(times.tables)} pages per processor second`,
    `ratio                             ${(times.floor / times.tables).toFixed(2)}`,
    `peak memory                       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}

async function twoCalls(data: readonly Uint8Array[]): Promise<number> {
  let pages = 0;
  for (const bytes of data) {
    const document = await getDocument({
      data: bytes.slice(),
      maxImageSize: 1,
      useSystemFonts: false,
      verbosity: 0,
    }).promise;
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      await page.getTextContent();
      await page.getOperatorList();
      page.cleanup();
      pages += 1;
    }
    await document.loadingTask.destroy();
  }
  return pages;
}
