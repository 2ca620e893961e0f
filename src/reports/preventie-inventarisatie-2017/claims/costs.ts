import type { Claim, Compute } from '../../../model/check.ts';
import type { Dataset, Row } from '../../../records/index.ts';
import { cellOf } from './cells.ts';
import { count, each, extreme, factClaim, notInTables, number } from './computations.ts';
import { coded, says, without } from './groups.ts';

const REGULAR: readonly Row<'interventions'>['frequency'][] = ['weekly', 'biweekly', 'monthly'];
/** Costs of the whole of an intervention, for one client. */
export const WHOLE = coded('cost_unit', 'per_trajectory', 'per_person', 'per_client_per_intervention');
const PAYER = ['costs_reimbursed', 'payer'];
/** Cells that name the municipality, but those that say that it does not pay. */
const PAID_BY_MUNICIPALITY = without(
  says('9', PAYER, /gemeente/i),
  says('9', PAYER, /is de gemeente aan zet|nog steeds niet op zich/),
);

/** Hours of guidance times the middle of the hourly rate, as table 9 gives them. */
function resetCosts(dataset: Dataset) {
  const rate = dataset.costs.find((row) => row.intervention_id === 'reset' && row.unit === 'per_hour');
  const text = cellOf(dataset, '9', 'reset', 'cost_per_trajectory')?.text ?? '';
  const hours = Number(/(\d+) uur begeleiding/.exec(text)?.[1]);
  const middle = ((rate?.min_eur ?? Number.NaN) + (rate?.max_eur ?? Number.NaN)) / 2;
  return { hours, middle, evidence: 'costs of reset, unit = per_hour, and the hours in its cell of table 9' };
}

const cost = (id: string, quote: string, stated: number, intervention: string): Claim =>
  factClaim(`cost-${id}`, quote, stated, intervention, 'cost_max_eur');

/** Shares nearer than this do not tell twenty interventions apart. */
const DIFFERENT = 0.1;

/** Is a cost given more often for interventions whose course is laid down than for the others? */
const clearerCosts: Compute = (dataset) => {
  const { ids, evidence } = WHOLE(dataset);
  const shares = [true, false].map((clear) => {
    const rows = dataset.interventions.filter(
      ({ duration_max_weeks, contacts_max, frequency }) =>
        (duration_max_weeks !== null && contacts_max !== null && REGULAR.includes(frequency)) === clear,
    );
    const known = rows.filter(({ intervention_id }) => ids.includes(intervention_id)).length;
    return { share: known / rows.length, text: `${known} of ${rows.length}` };
  });
  const [laidDown, others] = shares as [(typeof shares)[0], (typeof shares)[0]];
  const difference = laidDown.share - others.share;
  return {
    holds: Math.abs(difference) < DIFFERENT ? null : difference > 0,
    computed: `a cost for ${laidDown.text} that are clearly described, for ${others.text} that are not`,
    evidence: `${evidence}, by interventions.duration_max_weeks and contacts_max given and frequency = ${REGULAR.join(' or ')}`,
  };
};

/** Kosten van de interventie. */
export const COSTS: readonly Claim[] = [
  {
    id: 'clearer-course-clearer-costs',
    quote:
      'Hoe duidelijker omschreven de duur, frequentie, de uitvoerder en het aantal cliëntcontacten zijn, hoe duidelijker een uitspraak mogelijk is over de kosten',
    stated: 'costs are known more often where the course is clear',
    compute: clearerCosts,
    reason: {
      en: 'Compared are interventions of which the longest duration, the most contacts and a regular frequency are given, and those of which not; the shares with a cost hardly differ, and the tables cannot tell how certain a cost is.',
    },
  },
  {
    id: 'cost-lowest',
    quote: 'De in onze inventarisatie opgegeven kosten van interventies lopen sterk uiteen',
    stated: ['gordon-training'],
    compute: extreme('lowest', 'cost_min_eur', WHOLE),
    reason: {
      en: 'Among costs per trajectory, person or client; materials alone and hourly rates are lower.',
    },
  },
  cost('gordon', 'van € 300,- per persoon voor een Gordon-training', 300, 'gordon-training'),
  cost('mim', '€ 500 voor een MIM-traject', 500, 'moeders-informeren-moeders'),
  cost('vht', 'ongeveer € 4.000 voor een VHT-traject', 4000, 'vht'),
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
  cost('voorzorg', '€13.623,- voor een VoorZorg-traject', 13623, 'voorzorg'),
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
      const group = PAID_BY_MUNICIPALITY(dataset);
      const { computed, evidence } = count(() => group)(dataset, stated);
      return { holds: group.ids.length * 2 > dataset.interventions.length, computed, evidence };
    },
    reason: {
      en: 'Not counted are KopOpOuders and Ouder-baby interventie, for which the municipalities should pay and do not; Bemoeizorg is, for which some do.',
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
