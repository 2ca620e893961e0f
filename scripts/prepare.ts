/** Loads what the commands load, so that the first of them after an installation finds it compiled. */
import '../src/pipeline.ts';
import '../src/why/index.ts';
import './cli.ts';
