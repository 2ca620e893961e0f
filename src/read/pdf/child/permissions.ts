import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReadLimits } from './limits.ts';

const sourceFolder = join(import.meta.dirname, '..', '..', '..');
const require = createRequire(import.meta.url);

/** Share of the memory that may be JavaScript's own; the rest is for bytes of the file, and for node itself. */
const shareOfHeap = 0.6;

/** What a child may take, and read besides what every child may. */
export interface ChildMay {
  limits: ReadLimits;
  reads: readonly string[];
}

/**
 * Flags of node for a child process that reads a file: it may read this project's code and pdf.js, nothing else;
 * it may not write files, start processes or threads, load native code, or run code made from text.
 * The file itself is handed over open, as its standard input.
 */
export function childFlags(entry: URL, { limits, reads }: ChildMay): string[] {
  return [
    '--permission',
    ...[...readable(entry), ...reads].map((path) => `--allow-fs-read=${path}`),
    ...(limits.watch === 'inside' ? ['--allow-worker'] : []),
    '--disallow-code-generation-from-strings',
    '--disable-proto=delete',
    '--no-warnings',
    `--max-old-space-size=${Math.max(64, Math.floor((limits.memory * shareOfHeap) / 2 ** 20))}`,
    // Short-lived objects are most of what reading makes: a small space for them keeps 100 MB less resident.
    '--max-semi-space-size=8',
  ];
}

/**
 * pdf.js is needed by its real path and by the way node finds it: folders that are looked in on the way, and the
 * folder of packages it is in, which may be a link.
 */
function readable(entry: URL): string[] {
  const folders = require.resolve.paths('pdfjs-dist') ?? [];
  const at = folders.findIndex((folder) => existsSync(join(folder, 'pdfjs-dist')));
  return [
    sourceFolder,
    join(dirname(sourceFolder), 'package.json'),
    dirname(require.resolve('pdfjs-dist/package.json')),
    ...folders.slice(0, at).map((folder) => join(folder, 'pdfjs-dist')),
    ...folders.slice(at, at + 1),
    fileURLToPath(entry),
  ];
}
