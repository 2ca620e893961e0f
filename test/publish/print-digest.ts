/** Prints the digest of a draft of the sample; run by a test in other circumstances. */
import { sha256 } from '../../src/publish/checksums.ts';
import { draftRelease } from '../../src/publish/index.ts';
import { sampleDataset } from '../records/sample.ts';

console.log(sha256(draftRelease({ dataset: sampleDataset(), version: '1.0.0' }).at(-1)!.bytes));
