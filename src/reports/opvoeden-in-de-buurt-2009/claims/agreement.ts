import type { Claim } from '../../../model/check.ts';
import { fact, municipalities, notInTables, number } from './computations.ts';

/** Inleiding, Kwalitatieve opbrengst, Kwantitatieve opbrengst. */
export const AGREEMENT: readonly Claim[] = [
  {
    id: 'municipalities-named',
    quote: 'de steden Almere, Amsterdam, Den Haag, Eindhoven, Rotterdam, Tilburg en Utrecht',
    stated: ['Almere', 'Amsterdam', 'Den Haag', 'Eindhoven', 'Rotterdam', 'Tilburg', 'Utrecht'],
    compute: (dataset, stated) => {
      const names = dataset.municipalities.map(({ name }) => name).toSorted();
      const computed = names.join(', ');
      return {
        holds: Array.isArray(stated) && computed === stated.join(', '),
        computed,
        evidence: 'municipalities.name',
      };
    },
  },
  {
    id: 'years-of-the-money',
    quote: 'verdeeld over de jaren 2006, 2007 en 2008',
    stated: '2006 to 2008',
    compute: ({ agreement_facts }) => {
      const [from, to] = ['period_start', 'period_end'].map(
        (name) => agreement_facts.find(({ fact: one }) => one === name)?.date?.slice(0, 4) ?? 'not given',
      );
      return {
        holds: from === '2006' && to === '2008',
        computed: `${from} to ${to}`,
        evidence: 'agreement_facts/period_start.date, agreement_facts/period_end.date',
      };
    },
    reason: { en: 'The years of the agreement; the tables give no amounts.' },
  },
  {
    id: 'seven-municipalities',
    quote: 'De zeven hiervoor genoemde gemeenten',
    stated: 7,
    compute: number(municipalities),
  },
  {
    id: 'period',
    quote:
      'De bestuurlijke afspraken zijn aangegaan voor de periode 30 oktober 2006 tot en met 31 december 2008',
    stated: 'from the day of signing',
    compute: ({ agreement_facts }) => {
      const date = (name: string) => agreement_facts.find(({ fact: one }) => one === name)?.date ?? null;
      return {
        holds: date('signing_date') === date('period_start'),
        computed: `signed ${date('signing_date')}`,
        evidence: 'agreement_facts/signing_date.date',
      };
    },
    reason: { en: 'Nothing else in the report gives the end; Den Haag goes on until September 2009.' },
  },
  {
    id: 'first-meeting',
    quote:
      'Het eerste bestuurlijk overleg tussen partijen na inwerkingtreding van de afspraken was begin september 2007',
    stated: 'early September 2007',
    compute: notInTables('Nothing else in the report dates this meeting.'),
  },
  {
    id: 'budget',
    quote: 'ruim 32 miljoen euro verstrekt',
    stated: 'more than 32 million euros',
    compute: notInTables('The tables give no amounts.'),
  },
  {
    id: 'budget-municipalities',
    quote: 'Aan de zeven gemeenten is gedurende de looptijd van de afspraken',
    stated: 7,
    compute: number(municipalities),
  },
  {
    id: 'reports-of-municipalities',
    quote: 'De zeven deelnemende gemeenten hebben elk een eigen afrondende rapportage aangeleverd',
    stated: 'seven reports',
    compute: notInTables('The municipalities’ own reports are not part of this one.'),
  },
  {
    id: 'planned-by-seven',
    quote:
      'In oktober 2006 hebben de zeven gemeenten aangegeven hoeveel risicogezinnen met jonge kinderen zij verwachten te bereiken',
    stated: 7,
    compute: ({ municipal_reach }, stated) => {
      const rows = municipal_reach.filter((row) => row.severity === 'total' && row.measure === 'planned');
      const planned = rows.filter(({ families }) => families !== null).length;
      return {
        holds: planned === stated,
        computed: `${planned} municipalities with a planned total`,
        evidence: 'municipal_reach.families, severity = total, measure = planned, given',
      };
    },
  },
  {
    id: 'about-ten-smaller-municipalities',
    quote: 'Een tiental middelgrote of kleinere gemeenten is betrokken',
    stated: 'about ten',
    compute: (dataset) => {
      const { value, evidence } = fact('small_municipalities')(dataset);
      return { holds: value === 10, computed: String(value), evidence };
    },
  },
  {
    id: 'ten-smaller-municipalities',
    quote: 'uit de zeven grote en de 10 middelgrote en kleine gemeenten',
    stated: 10,
    compute: number(fact('small_municipalities')),
  },
];
