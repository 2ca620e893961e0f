/** The checkable statements of the inventory's prose, in its order. */

import type { Claim } from '../../../model/check.ts';
import { BLIND_SPOTS } from './blind-spots.ts';
import { DURATION, PLACES } from './characteristics.ts';
import { CONTRAINDICATIONS, SELECTION } from './contraindications-and-selection.ts';
import { COSTS } from './costs.ts';
import { COST_EFFECTIVENESS, EFFECTS } from './effects.ts';
import { FOCUS } from './focus.ts';
import { GOALS } from './goals.ts';
import { INTRODUCTION } from './introduction.ts';
import { REACH } from './reach.ts';
import { TARGET_GROUPS } from './target-groups.ts';
import { TECHNIQUES } from './techniques.ts';

export const CLAIMS: readonly Claim[] = [
  ...INTRODUCTION,
  ...GOALS,
  ...TARGET_GROUPS,
  ...CONTRAINDICATIONS,
  ...SELECTION,
  ...REACH,
  ...PLACES,
  ...DURATION,
  ...TECHNIQUES,
  ...FOCUS,
  ...COSTS,
  ...EFFECTS,
  ...COST_EFFECTIVENESS,
  ...BLIND_SPOTS,
];
