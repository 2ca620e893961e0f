// Keeps compiled modules between runs: half of a command's start-up. Loaded with --import by the npm scripts.
import { enableCompileCache } from 'node:module';
import path from 'node:path';

enableCompileCache(path.resolve(import.meta.dirname, '../node_modules/.cache/herkomst'));
