import type { OutlineEntry, ReportPlan } from '../../model/plan.ts';
import { TABLES } from './tables.ts';

const CAPTIONS = [
  'Tabel 1. Doelen van de interventies',
  'Tabel 2. Kenmerken van de doelgroep – risico’s en problemen',
  'Tabel 3. Contra-indicaties',
  'Tabel 4. Selectie en omvang doelgroep',
  'Tabel 5. Het bereik van de interventies',
  'Tabel 6. Kenmerken van de interventies',
  'Tabel 7. De toegepaste interventietechnieken',
  'Tabel 8. Focus van de interventie',
  'Tabel 9. Kosten van de interventie',
  'Tabel 10. Effecten voor preventie van kindermishandeling',
  'Tabel 11. Kosteneffectiviteit',
  'Tabel 12. Herkomst interventie',
  'Tabel 13. Contacten',
];

const OUTLINE: readonly OutlineEntry[] = [
  { heading: 'Inleiding', depth: 1 },
  { heading: 'Samenvattende conclusies', depth: 1 },
  { heading: 'Doelomschrijving', depth: 2 },
  { heading: 'Doelgroepen', depth: 2 },
  { heading: 'Contra-indicaties', depth: 2 },
  { heading: 'Selectie en omvang doelgroep', depth: 2 },
  { heading: 'Bereik van de interventies', depth: 2 },
  { heading: 'Kenmerken van de interventies', depth: 2 },
  { heading: 'Plaats', depth: 3 },
  { heading: 'Duur, frequentie, aantal', depth: 3 },
  { heading: 'Toegepaste interventietechnieken', depth: 2 },
  { heading: 'Focus van de interventie', depth: 2 },
  { heading: 'Kosten van de interventie', depth: 2 },
  { heading: 'Effecten voor de preventie van kindermishandeling', depth: 2 },
  { heading: 'Kosteneffectiviteit', depth: 2 },
  { heading: 'Blinde vlekken?', depth: 2 },
  ...CAPTIONS.map((heading, i) => ({ heading, depth: 1, table: String(i + 1) })),
  { heading: 'Bijlage: vragenlijst', depth: 1, content: 'questionnaire' },
];

export const PLAN: ReportPlan = {
  reportId: 'preventie-inventarisatie-2017',
  outline: OUTLINE,
  tables: TABLES,
  corrections: [],
  pages: { first: 6, unseen: { 52: 1 } },
  formField: 'Klik hier als u tekst wilt invoeren.',
};
