import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** An empty folder that goes when the test is done. */
export function temporaryFolder(): string {
  const folder = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'herkomst-')));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every path below a folder with its contents; folders end in `/`. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = entries.map((entry) => {
    const whole = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, whole);
    return entry.isFile() ? [name, fs.readFileSync(whole, 'utf8')] : [`${name}/`, ''];
  });
  return Object.fromEntries(found);
}
