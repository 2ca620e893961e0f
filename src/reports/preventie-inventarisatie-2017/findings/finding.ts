import type { FindingDraft } from '../../../model/check.ts';
import { type Cell, SOURCE } from '../claims/cells.ts';

interface Contradiction {
  key: string;
  /** Where the words stand that the others contradict. */
  cell: Cell;
  reported: string;
  computed: string;
  nl: string;
  en: string;
}

/** Two places of the tables that cannot both be right. */
export const contradiction = ({ key, cell, reported, computed, nl, en }: Contradiction): FindingDraft => ({
  key,
  kind: 'columns_disagree',
  source_id: SOURCE,
  line_start: cell.line_start,
  line_end: cell.line_end,
  reported,
  computed,
  message_nl: nl,
  message_en: en,
});
