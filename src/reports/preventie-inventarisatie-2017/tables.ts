import type { ColumnPlan, TablePlan } from '../../model/plan.ts';
import { CONTACT_ORDER, INTERVENTIONS } from './rows.ts';

const box = (columnId: string): ColumnPlan => ({ columnId, header: '', width: 20, blank: 'often' });

/** Columns and what their texts look like, read from the report's own pages; the order is that of the report. */
export const TABLES: readonly TablePlan[] = [
  {
    tableId: '1',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [{ columnId: 'goals', header: 'Doel', width: 120, blank: 'never' }],
  },
  {
    tableId: '2',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      { columnId: 'risks', header: 'Doelgroep - Risico’s/problemen', width: 91, blank: 'never' },
      {
        columnId: 'works_with',
        header: 'Werkt met',
        width: 17,
        starts: /^(Gezinnen|Ouder\(?s?\)?|Moeders?|Opvoeders|Leerkrachten|Kind)\b/,
        blank: 'never',
      },
      {
        columnId: 'age',
        header: 'Leeftijd kind',
        width: 17,
        starts: /^(\d|Prenataal|Alle leeftijden)/,
        blank: 'never',
      },
    ],
  },
  {
    tableId: '3',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [{ columnId: 'contraindications', header: 'Contra-indicaties', width: 120, blank: 'often' }],
  },
  {
    tableId: '4',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      { columnId: 'selection', header: 'Wijze van selectie/aanmelding/toelating', width: 60, blank: 'never' },
      { columnId: 'target_population', header: 'Omvang doelgroep', width: 57, blank: 'never' },
    ],
  },
  {
    tableId: '5',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      {
        columnId: 'municipalities',
        header: 'Aantal gemeenten waarin de interventie wordt uitgevoerd',
        width: 54,
        whole: /^(Meer dan )?\d+ gemeenten?( \([^)]*\))?$/,
        blank: 'never',
      },
      {
        columnId: 'clients_per_year',
        header: 'Aantal cliënten dat jaarlijks met de interventie wordt bereikt',
        width: 62,
        starts: /^(\d|\+\/-|[Cc]a\.|Er |Onduidelijk|[Oo]nbekend|Website|Schatting|Met de|Rond|Amersfoort)/,
        blank: 'never',
      },
    ],
  },
  {
    tableId: '6',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      {
        columnId: 'duration',
        header: 'Duur',
        width: 20,
        starts: /^(\d|\+\/-|Ongeveer|Gemiddeld|Ten minste|Tot het|Afhankelijk|Onbekend|HouVast)/,
        blank: 'never',
      },
      {
        columnId: 'frequency',
        header: 'Frequentie',
        width: 18,
        whole: /^(Wekelijks|In overleg|Onbekend)$/,
        starts:
          /^(Wekelijks|Iedere|Een of|Om de week|In overleg|Wisselend|Onbekend|Gemiddeld|1e mnd|\d-\d dagdelen)/,
        blank: 'never',
      },
      {
        columnId: 'contacts',
        header: 'Aantal contacten',
        width: 24,
        starts: /^(\d|-|Gemiddeld|Minimaal|Maximaal|Ongeveer|Totaal|Afhankelijk|Wekelijks voor|Online)/,
        blank: 'never',
      },
      {
        columnId: 'place',
        header: 'Plaats van contacten',
        width: 27,
        whole: /^(Thuis|Cursusruimte|Online)\.?$/,
        starts: /^(Thuis|Cursusruimte|Online|Bij de|Op |In een|\d dagdelen)/,
        blank: 'never',
      },
      { columnId: 'provider', header: 'Uitvoerder', width: 33, blank: 'never' },
    ],
  },
  {
    tableId: '7',
    kind: 'boxes',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      box('monitoring'),
      box('parent_education'),
      box('cbt'),
      box('modeling'),
      box('role_play'),
      box('joint_decision_making'),
      { ...box('other'), width: 54 },
    ],
    facts: [
      {
        columnId: 'parent_education',
        ticked: 'all',
        quote: 'Alle interventies bieden voorlichting aan ouders',
      },
      {
        columnId: 'modeling',
        ticked: 'all',
        except: ['vipp-sd'],
        quote: 'en eveneens (behalve VIPP-SD) modeling',
      },
      {
        columnId: 'cbt',
        ticked: ['gordon-training', 'ouder-baby-interventie', 'pcit', 'triple-p'],
        quote: 'vier interventies bieden volgens eigen opgave cognitieve gedragstherapie',
      },
    ],
  },
  {
    tableId: '8',
    kind: 'boxes',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      box('parenting_skills'),
      box('personal_skills'),
      box('sense_of_competence'),
      box('practical_problems'),
      box('psychological_problems'),
      box('family_strengths'),
      box('social_contacts'),
      box('parental_relationship'),
      box('child_resilience'),
      box('social_emotional_support'),
      { ...box('other'), width: 34 },
    ],
  },
  {
    tableId: '9',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      {
        columnId: 'cost_per_trajectory',
        header: 'Kosten interventie per traject',
        width: 37,
        blank: 'never',
      },
      {
        columnId: 'free_for_client',
        header: 'Gratis of kosten aan verbonden voor de klant?',
        width: 15,
        whole: /^Gratis$/,
        starts: /^(Gratis|Per persoon|Met het oog|Nog onbekend|Onbekend|Verschillend|Dit hangt af|Over het)/,
        blank: 'never',
      },
      {
        columnId: 'costs_reimbursed',
        header: '(Uitvoerings)kosten van de interventie vergoed',
        width: 22,
        whole: /^(Geheel|Soms)$/,
        starts: /^(Geheel|Soms|Volledig|Onbekend|Verschillend|Over het)/,
        blank: 'rarely',
      },
      { columnId: 'payer', header: 'Door wie?', width: 39, blank: 'rarely' },
    ],
  },
  {
    tableId: '10',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      { columnId: 'study', header: 'Effect-onderzoek?', width: 25, blank: 'rarely' },
      { columnId: 'design', header: 'design', width: 26, blank: 'rarely' },
      {
        columnId: 'results',
        header: 'Resultaten/indicaties voor preventie c.q. afname kindermishandeling',
        width: 76,
        blank: 'never',
      },
    ],
  },
  {
    tableId: '11',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      {
        columnId: 'studied',
        header: 'Kosten-effectiviteit-onderzoek',
        width: 11,
        starts: /^[-+](\s|$)/,
        blank: 'rarely',
      },
      { columnId: 'results', header: 'resultaten', width: 108, blank: 'often' },
    ],
  },
  {
    tableId: '12',
    kind: 'text',
    rowHeader: 'Interventie',
    rows: INTERVENTIONS,
    columns: [
      { columnId: 'origin', header: 'Herkomst', width: 98, blank: 'never' },
      {
        columnId: 'foreign_effect_study',
        header: 'Buitenlands effectonderzoek?',
        width: 20,
        starts: /^(Ja|Nee|Onbekend)\b/,
        blank: 'never',
      },
    ],
  },
  {
    tableId: '13',
    kind: 'text',
    rowHeader: '',
    rows: CONTACT_ORDER,
    columns: [
      { columnId: 'person', header: '', private: true, width: 22, blank: 'never' },
      {
        columnId: 'organisation',
        header: '',
        width: 30,
        starts:
          /^(GGD|de bascule|Veiligheid|Stevig|Triple P|NCJ|Vereniging|Stichting|Expertisecentrum|Trimbos|AIT|NJi|Dimence|JSO|Themis|Universiteit)/,
        blank: 'never',
      },
      { columnId: 'phone', header: '', private: true, width: 14, starts: /^\(?0/, blank: 'rarely' },
      { columnId: 'email', header: '', private: true, width: 75, starts: /^[\w.-]+@/, blank: 'never' },
    ],
  },
];
