import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ExtractionFault, UserFault } from '../../src/model/issue.ts';
import { build } from '../../src/pipeline.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPORTS = ['opvoeden-in-de-buurt-2009', 'preventie-inventarisatie-2017'];
const folders: string[] = [];

/** A project with a copy of `raw/`, one report's bytes replaced, its sidecar brought up to date. */
function projectWith(report: string, bytes: Uint8Array): string {
  const root = mkdtempSync(path.join(tmpdir(), 'herkomst-'));
  folders.push(root);
  cpSync(path.join(ROOT, 'raw'), path.join(root, 'raw'), { recursive: true });
  const folder = path.join(root, 'raw', report);
  const sidecar = JSON.parse(readFileSync(path.join(folder, 'source.json'), 'utf8'));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  writeFileSync(path.join(folder, 'report.txt'), bytes);
  writeFileSync(
    path.join(folder, 'source.json'),
    JSON.stringify({ ...sidecar, sha256, bytes: Math.max(1, bytes.length) }),
  );
  return root;
}

const bytesOf = (report: string) => readFileSync(path.join(ROOT, 'raw', report, 'report.txt'));
const faultOf = (root: string, reports?: string[]) =>
  build({ root, ...(reports ? { reports } : {}) }).then(
    () => null,
    (error: unknown) => error,
  );

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe.each(REPORTS)('%s as bad input', (report) => {
  it.each([
    ['an empty file', Buffer.alloc(0), /is empty/],
    ['a binary file', Buffer.from([0x25, 0x50, 0x00, 0x01]), /byte 2 is NUL/],
    ['another encoding', Buffer.from([0x63, 0x61, 0x66, 0xe9, 0x0a]), /not UTF-8: byte 0xe9 at offset 3/],
  ])('%s is a fault of the user, in one sentence', async (_, bytes, message) => {
    const fault = await faultOf(projectWith(report, bytes));
    expect(fault).toBeInstanceOf(UserFault);
    expect((fault as UserFault).message).toMatch(message);
  });

  it('names the offset of the first bad byte in the middle of a text', async () => {
    const bytes = Buffer.from(bytesOf(report));
    const at = bytes.indexOf('ë');
    bytes[at + 1] = 0x20;
    const fault = await faultOf(projectWith(report, bytes));
    expect((fault as UserFault).message).toContain(`at offset ${at}.`);
  });

  it('a file that is not the one in source.json is refused', async () => {
    const root = projectWith(report, bytesOf(report));
    writeFileSync(path.join(root, 'raw', report, 'report.txt'), 'something else\n');
    const fault = await faultOf(root);
    expect(fault).toBeInstanceOf(UserFault);
    expect((fault as UserFault).message).toMatch(/is not the file that .* describes/);
  });

  it('a missing file is refused', async () => {
    const root = projectWith(report, bytesOf(report));
    rmSync(path.join(root, 'raw', report, 'report.txt'));
    const fault = await faultOf(root);
    expect(fault).toBeInstanceOf(UserFault);
    expect((fault as UserFault).message).toMatch(/report\.txt cannot be read/);
  });

  it('a text that was cut off stops the build with the place, wherever it was cut', async () => {
    const lines = bytesOf(report).toString('utf8').split('\n');
    const last = lines.findLastIndex((line) => line.trim() !== '');
    const cuts = Array.from({ length: 12 }, (_, i) => Math.floor(((i + 0.5) * last) / 12));
    for (const cut of cuts) {
      const text = `${lines.slice(0, cut).join('\n')}\n`;
      const fault = await faultOf(projectWith(report, Buffer.from(text)), [report]);
      expect(fault, `cut after line ${cut}`).toBeInstanceOf(ExtractionFault);
      expect((fault as ExtractionFault).issues[0]).toMatchObject({
        code: expect.any(String),
        file: expect.any(String),
        found: expect.any(String),
        expected: expect.any(String),
        advice: expect.any(String),
      });
    }
  });
});

describe('a build', () => {
  it('of a report that nobody described is a fault of the user', async () => {
    const fault = await faultOf(ROOT, ['no-such-report']);
    expect(fault).toBeInstanceOf(UserFault);
    expect((fault as UserFault).message).toMatch(/src\/reports\/no-such-report\/index\.ts does not exist/);
  });

  it('without a raw folder is a fault of the user', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'herkomst-'));
    folders.push(root);
    const fault = await faultOf(root);
    expect(fault).toBeInstanceOf(UserFault);
  });
});
