import type { Claim } from '../../../model/check.ts';
import type { Dataset } from '../../../records/index.ts';
import { count, each, extreme, fact, notInTables, number } from './computations.ts';
import { coded, says } from './groups.ts';

const WHOLE = coded('cost_unit', 'per_trajectory', 'per_person', 'per_client_per_intervention');
const PAYER = ['costs_reimbursed', 'payer'];

/** Hours of guidance times the middle of the hourly rate, as table 9 gives them. */
function resetCosts({ costs, cells }: Dataset) {
  const rate = costs.find((row) => row.intervention_id === 'reset' && row.unit === 'per_hour');
  const text = cells.find(({ cell_id }) => cell_id.endsWith('/9/reset/cost_per_trajectory'))?.text ?? '';
  const hours = Number(/(\d+) uur begeleiding/.exec(text)?.[1]);
  const middle = ((rate?.min_eur ?? Number.NaN) + (rate?.max_eur ?? Number.NaN)) / 2;
  return { hours, middle, evidence: 'costs of reset, and the hours in its cell of table 9' };
}

/** Kosten van de interventie. */
export const COSTS: readonly Claim[] = [
  {
    id: 'cost-lowest',
    quote: 'De in onze inventarisatie opgegeven kosten van interventies lopen sterk uiteen',
    stated: ['gordon-training'],
    compute: extreme('lowest', 'cost_min_eur', WHOLE),
    reason: {
      en: 'Among costs per trajectory, person or client; materials alone and hourly rates are lower.',
    },
  },
  {
    id: 'cost-gordon',
    quote: 'van € 300,- per persoon voor een Gordon-training',
    stated: 300,
    compute: number(fact('gordon-training', 'cost_max_eur')),
  },
  {
    id: 'cost-mim',
    quote: '€ 500 voor een MIM-traject',
    stated: 500,
    compute: number(fact('moeders-informeren-moeders', 'cost_max_eur')),
  },
  {
    id: 'cost-vht',
    quote: 'ongeveer € 4.000 voor een VHT-traject',
    stated: 4000,
    compute: number(fact('vht', 'cost_max_eur')),
  },
  {
    id: 'cost-reset',
    quote: 'ca. € 5.000 voor een ReSet-traject',
    stated: 5000,
    compute: number((dataset) => {
      const { hours, middle, evidence } = resetCosts(dataset);
      return { value: hours * middle, evidence };
    }, 0.05),
    reason: { en: 'At 55 to 75 euros an hour, 80 hours cost 4,400 to 6,000 euros.' },
  },
  {
    id: 'cost-reset-hours',
    quote: '(80 uur x',
    stated: 80,
    compute: number((dataset) => ({
      value: resetCosts(dataset).hours,
      evidence: resetCosts(dataset).evidence,
    })),
    reason: { en: 'Table 9; table 6 gives 85 hours as the maximum.' },
  },
  {
    id: 'cost-reset-rate',
    quote: 'x € 65,-)',
    stated: 65,
    compute: number((dataset) => ({
      value: resetCosts(dataset).middle,
      evidence: resetCosts(dataset).evidence,
    })),
    reason: { en: 'The middle of the 55 to 75 euros of table 9.' },
  },
  {
    id: 'cost-voorzorg',
    quote: '€13.623,- voor een VoorZorg-traject',
    stated: 13623,
    compute: number(fact('voorzorg', 'cost_max_eur')),
  },
  {
    id: 'free-for-client',
    quote: 'Het overgrote deel van de interventies (16 van de 20) is gratis voor de cliënt',
    stated: 16,
    compute: count(says('9', 'free_for_client', /gratis|geringe of geen bijdrage/i)),
    reason: {
      en: 'Thirteen say “Gratis” outright; Themis (“tot nu toe gratis”), Triple P (“over het algemeen”) and Opvoeden & Zo (little or no contribution) make it 16.',
    },
  },
  {
    id: 'municipality-pays',
    quote: 'Uitvoeringskosten worden meestal vergoed door de gemeente',
    stated: 'more than half',
    compute: (dataset, stated) => {
      const group = says('9', PAYER, /gemeente/i)(dataset);
      const { computed, evidence } = count(() => group)(dataset, stated);
      return { holds: group.ids.length * 2 > dataset.interventions.length, computed, evidence };
    },
  },
  {
    id: 'municipality-subsidises',
    quote:
      'die hiervoor aan de uitvoerende organisatie (JGZ, maatschappelijk werk, jeugdzorg) subsidie verstrekt',
    stated: 'a subsidy to the organisation',
    compute: notInTables('Table 9 says who pays, rarely in what form and to what kind of organisation.'),
  },
  {
    id: 'insurer-pays',
    quote: 'kosten vergoed worden door een zorgverzekeraar (bijv. Gordon training, Ouder-baby interventie)',
    stated: ['gordon-training', 'ouder-baby-interventie'],
    compute: each(says('9', PAYER, /zorgverzekeraar|ziektekostenverzekering/i)),
  },
];
