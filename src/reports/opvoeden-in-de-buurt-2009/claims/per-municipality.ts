import type { Claim } from '../../../model/check.ts';
import {
  amplyReached,
  atLeastPlanned,
  fact,
  fewerThanPlanned,
  moreThanPlanned,
  mostly,
  notInTables,
  number,
  offers,
  saidElsewhere,
} from './computations.ts';

/** Korte toelichting per gemeente. */
export const PER_MUNICIPALITY: readonly Claim[] = [
  {
    id: 'amsterdam-triple-p',
    quote: 'Amsterdam heeft gekozen voor integrale implementatie van Triple P',
    stated: 'Triple P',
    compute: offers('amsterdam', { 'Triple P': /^Triple P/ }),
  },
  {
    id: 'amsterdam-trained',
    quote: 'Hiervoor zijn 600 professionals getraind',
    stated: 600,
    compute: number(fact('amsterdam_professionals_trained')),
  },
  {
    id: 'amsterdam-fewer',
    quote: 'er nu minder gezinnen bereikt zijn dan verwacht',
    stated: 'fewer than planned',
    compute: fewerThanPlanned('amsterdam', 'total'),
    reason: { en: 'The printed planned total is not the sum of its parts; it is fewer than either.' },
  },
  {
    id: 'rotterdam-light',
    quote:
      'Rotterdam heeft bij de lichte interventies ervoor gekozen om het zwaartepunt te leggen op het trainen van professionals',
    stated: 'training of professionals',
    compute: notInTables('The table counts families, not trained professionals.'),
  },
  {
    id: 'rotterdam-medium-heavy',
    quote: 'Op het midden en zware niveau is het aantal verwachte gezinnen ruimschoots bereikt',
    stated: 'amply reached',
    compute: amplyReached('rotterdam', 'medium', 'heavy'),
  },
  {
    id: 'den-haag-medium-heavy',
    quote: 'vooral op het midden en zware niveau van hulpverlening flink meer gezinnen bereikt dan verwacht',
    stated: 'far more than planned',
    compute: amplyReached('den-haag', 'medium', 'heavy'),
  },
  {
    id: 'den-haag-opvoedingscanon-money',
    quote: 'ook geld gestoken in de Haagse Opvoedingscanon',
    stated: 'money for the Opvoedingscanon',
    compute: saidElsewhere(/voor een deel uit Opvoeden in de Buurt gefinancierd, uniek onderzoek/),
  },
  {
    id: 'utrecht-accent',
    quote: 'het accent gelegd op het bereiken van gezinnen door lichte en middelzware interventies',
    stated: 'mostly light and medium',
    compute: mostly('utrecht', 'light', 'medium'),
  },
  {
    id: 'utrecht-amply',
    quote: 'Het aantal gezinnen is ruimschoots bereikt',
    stated: 'amply reached',
    compute: amplyReached('utrecht', 'total'),
    reason: {
      en: 'The number of families is the total, which is exceeded by one per cent: reached, but not amply. Light help, which the sentence before puts first, reached fewer families than planned.',
      nl: 'Het aantal gezinnen is het totaal, en dat is met één procent overtroffen: bereikt, maar niet ruimschoots. Met lichte hulp, die de zin ervoor vooropstelt, zijn minder gezinnen bereikt dan voorgenomen.',
    },
  },
  {
    id: 'almere-accent',
    quote: 'Almere heeft het accent gelegd op lichte interventies',
    stated: 'mostly light',
    compute: mostly('almere', 'light'),
  },
  {
    id: 'almere-all-categories',
    quote: 'in alle categorieën meer gezinnen bereikt dan verwacht',
    stated: 'more than planned',
    compute: moreThanPlanned('almere', 'light', 'medium', 'heavy'),
  },
  {
    id: 'eindhoven-money-bundled',
    quote: 'Eindhoven heeft verschillende financiële middelen gebundeld ingezet',
    stated: 'several sources of money together',
    compute: saidElsewhere(/verschillende beschikbare financiële middelen gebundeld \(.*?\)/),
  },
  {
    id: 'eindhoven-amply',
    quote: 'de doelstellingen ruimschoots behaald op de drie niveaus',
    stated: 'amply reached',
    compute: amplyReached('eindhoven', 'light', 'medium', 'heavy'),
  },
  {
    id: 'tilburg-accent',
    quote: 'Tilburg heeft het accent gelegd op licht pedagogische hulpverlening',
    stated: 'mostly light',
    compute: mostly('tilburg', 'light'),
  },
  {
    id: 'tilburg-many',
    quote: 'daarbij veel gezinnen bereikt',
    stated: 'many with light help',
    compute: moreThanPlanned('tilburg', 'light'),
    reason: { en: '“Veel” is read as more than planned.' },
  },
  {
    id: 'tilburg-rest',
    quote: 'Voor het overige is ook het aantal verwachte gezinnen bereikt',
    stated: 'as many as planned',
    compute: atLeastPlanned('tilburg', 'medium', 'heavy'),
    reason: {
      en: 'Heavy help reached fewer families than planned.',
      nl: 'Met zware hulp zijn minder gezinnen bereikt dan voorgenomen.',
    },
  },
];
