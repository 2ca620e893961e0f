import type {
  ColumnPlan,
  GroupPlan,
  OutlineEntry,
  ReportPlan,
  RowPlan,
  TablePlan,
} from '../../model/plan.ts';

/** The municipalities and how the report prints them; `Den Haag*` carries the table's footnote mark. */
const MUNICIPALITIES: readonly RowPlan[] = [
  { rowId: 'amsterdam', names: ['Amsterdam'] },
  { rowId: 'rotterdam', names: ['Rotterdam'] },
  { rowId: 'utrecht', names: ['Utrecht'] },
  { rowId: 'almere', names: ['Almere'] },
  { rowId: 'eindhoven', names: ['Eindhoven'] },
  { rowId: 'tilburg', names: ['Tilburg'] },
  { rowId: 'den-haag', names: ['Den Haag', 'Den Haag*'] },
];

const count = (columnId: string, header: string, above: string): ColumnPlan => ({
  columnId,
  header,
  printed: `${above} ${header}`,
  width: 8,
  blank: 'never',
});

const REACH: TablePlan = {
  tableId: 'reach',
  kind: 'numbers',
  rowHeader: 'Gemeenten Aantal licht Aantal midden Aantal zwaar Totaal',
  printedRowHeader: 'Gemeenten',
  rows: [...MUNICIPALITIES, { rowId: 'totals', names: ['Totalen'] }],
  columns: [
    count('light_planned', 'voorgenomen', 'Aantal licht'),
    count('light_realised', 'Gerealiseerd', 'Aantal licht'),
    count('medium_planned', 'voorgenomen', 'Aantal midden'),
    count('medium_realised', 'Gerealiseerd', 'Aantal midden'),
    count('heavy_planned', 'voorgenomen', 'Aantal zwaar'),
    count('heavy_realised', 'Gerealiseerd', 'Aantal zwaar'),
    count('total_planned', 'voorgenomen', 'Totaal'),
    count('total_realised', 'gerealiseerd', 'Totaal'),
  ],
};

/** The annex lists the municipalities in an order of its own, each with so many interventions. */
const GROUPS: readonly GroupPlan[] = [
  { rowId: 'amsterdam', names: ['Amsterdam'], count: 2 },
  { rowId: 'rotterdam', names: ['Rotterdam'], count: 13 },
  { rowId: 'den-haag', names: ['Den Haag'], count: 7 },
  { rowId: 'utrecht', names: ['Utrecht'], count: 7 },
  { rowId: 'almere', names: ['Almere'], count: 11 },
  { rowId: 'eindhoven', names: ['Eindhoven'], count: 7 },
  { rowId: 'tilburg', names: ['Tilburg'], count: 10 },
];

const ANNEX: TablePlan = {
  tableId: 'annex-1',
  kind: 'text',
  rowHeader: '',
  groups: GROUPS,
  columns: [
    {
      columnId: 'name',
      header: 'Naam interventie/werksoort',
      width: 36,
      starts: /^\p{Lu}/u,
      cell: /^(?!Deel effectief|Theoretisch|Geen|Niet|Bewezen|Waarschijnlijk)[^.,;()]+$/,
      blank: 'never',
    },
    {
      columnId: 'description',
      header: 'Omschrijving',
      width: 36,
      starts:
        /^(divers|verschillende|gericht op|gezinscoach|taalstimulering|pedagogische advisering|opvoedondersteuning|signaler|onderwerp|individuele|inzet|zes|aanvullende|samenwerking|verlengde|informatie|verwijzing|pedagoog|ongevraagde|extra|spel|kortdurende|vrijwillig|lichte|multidisciplinair|methodiek|zorgcoördinatie is|een\b|de\b|intensieve|snijvlak|oudercursus|jongeren|outreachende en)/i,
      blank: 'rarely',
    },
    {
      columnId: 'dei_status',
      header: 'Databank Effectieve Interventies1',
      width: 26,
      starts:
        /^(Theoretische? (goed )?onderbouwd|Theoretisch goed$|Theoretische goed$|Geen informatie|Niet van toepassing|In voorbereiding|Op de drempel|Gebaseerd op|(Deel|Waarschijnlijk|Bewezen) effectief)/,
      whole: /^Niet van toepassing\.?$/,
      cell: /^(Geen informatie in databank|Niet van toepassing\.|In voorbereiding bij de databank\.|Theoretische? (goed )?onderbouwd(\.?|\. (Deel|.+) effectief\.?)|Op de drempel van de databank\. .+ voldoende|Gebaseerd op .+ bewijskracht)$/,
      blank: 'never',
    },
  ],
};

const OUTLINE: readonly OutlineEntry[] = [
  { heading: 'Inleiding', depth: 1 },
  { heading: 'Kwalitatieve opbrengst van de bestuurlijke afspraken', depth: 1 },
  { heading: 'Kwantitatieve opbrengst bestuurlijke afspraken', depth: 1 },
  { heading: 'Gemeenten Aantal licht Aantal midden Aantal zwaar Totaal', depth: 2, table: 'reach' },
  { heading: 'Korte toelichting per gemeente:', depth: 2 },
  { heading: 'Extra hulp aan gezinnen door de zeven gemeenten', depth: 1 },
  { heading: 'Amsterdam', depth: 2 },
  { heading: 'Rotterdam', depth: 2 },
  { heading: 'Den Haag', depth: 2 },
  { heading: 'Utrecht', depth: 2 },
  { heading: 'Almere', depth: 2 },
  { heading: 'Eindhoven', depth: 2 },
  { heading: 'Tilburg', depth: 2 },
  { heading: 'Conclusies met betrekking tot de inzet van extra hulp', depth: 2 },
  { heading: 'Betrokkenheid kleine en middelgrote gemeenten', depth: 1 },
  { heading: 'Traject dat nog doorloopt in 2009: Onderzoek naar de schakel CJG-BJZ', depth: 1 },
  { heading: 'Ambulante zorg', depth: 1 },
  { heading: 'Conclusie', depth: 2 },
  { heading: 'Eindconclusies', depth: 1 },
  { heading: 'Bijlage 1 bij de Rapportage Opvoeden in de Buurt', depth: 1 },
  { heading: 'Overzicht van interventies per gemeente', depth: 2, table: 'annex-1' },
];

export const PLAN: ReportPlan = {
  reportId: 'opvoeden-in-de-buurt-2009',
  outline: OUTLINE,
  tables: [REACH, ANNEX],
  corrections: [],
};
