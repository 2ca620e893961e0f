/** The checkable statements of the municipal report's prose, in its order. */

import type { Claim } from '../../../model/check.ts';
import { AGREEMENT } from './agreement.ts';
import { EXTRA_HELP, FINAL } from './conclusions.ts';
import { AMSTERDAM, DEN_HAAG, ROTTERDAM } from './large-cities.ts';
import { ALMERE, EINDHOVEN, TILBURG, UTRECHT } from './other-cities.ts';
import { PER_MUNICIPALITY } from './per-municipality.ts';

export const CLAIMS: readonly Claim[] = [
  ...AGREEMENT,
  ...PER_MUNICIPALITY,
  ...AMSTERDAM,
  ...ROTTERDAM,
  ...DEN_HAAG,
  ...UTRECHT,
  ...ALMERE,
  ...EINDHOVEN,
  ...TILBURG,
  ...EXTRA_HELP,
  ...FINAL,
];
