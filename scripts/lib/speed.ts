import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readTables } from '../../src/tables.ts';

/** How often every file is read; its fastest time counts. */
const rounds = 5;

/** Processor time used so far, milliseconds: unlike the clock it does not count what others do on the machine. */
function used(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Pages per second of text with tables, beside bare getTextContent plus getOperatorList in the same run. */
export async function measureSpeed(files: readonly string[]): Promise<string> {
  const fastest = files.map(() => ({ floor: Infinity, tables: Infinity, pages: 0 }));
  const data = files.map((file) => new Uint8Array(readFileSync(file)));
  for (let round = 0; round < rounds; round++) {
    for (const [i, bytes] of data.entries()) {
      const times = fastest[i]!;
      const started = used();
      times.pages = await twoCalls(bytes);
      const between = used();
      await readTables(bytes);
      times.floor = Math.min(times.floor, between - started);
      times.tables = Math.min(times.tables, used() - between);
    }
  }
  const sum = (of: 'floor' | 'tables' | 'pages') => fastest.reduce((total, times) => total + times[of], 0);
  const rate = (of: 'floor' | 'tables') => ((sum('pages') * 1000) / sum(of)).toFixed(1);
  return [
    `getTextContent + getOperatorList  ${rate('floor')} pages per processor second`,
    `text with tables                  ${rate('tables')} pages per processor second`,
    `ratio                             ${(sum('floor') / sum('tables')).toFixed(2)}`,
    `peak memory                       ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  ].join('\n');
}

/** Returns the number of pages. */
async function twoCalls(bytes: Uint8Array): Promise<number> {
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
  }
  await document.loadingTask.destroy();
  return document.numPages;
}
