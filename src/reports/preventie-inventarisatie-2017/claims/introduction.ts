import type { Claim } from '../../../model/check.ts';
import { count, each, notInTables } from './computations.ts';
import { all, says, theFourteen, theSix } from './groups.ts';

/** Inleiding. */
export const INTRODUCTION: readonly Claim[] = [
  {
    id: 'interventions',
    quote: 'de volgende 20 interventies',
    stated: 20,
    compute: count(all),
  },
  {
    id: 'the-six',
    quote: 'Dit betreft zes interventies',
    stated: 6,
    compute: count(theSix),
  },
  {
    id: 'the-six-name-child-abuse',
    quote:
      'het voorkomen van kindermishandeling expliciet als doel, subdoel of resultaat hebben geformuleerd',
    stated: ['bemoeizorg', 'pcit', 'safe-you-safe-me', 'stevig-ouderschap', 'triple-p', 'voorzorg'],
    compute: each(says('1', 'goals', /kindermishandeling/i)),
    reason: {
      en: 'Table 1 has no child abuse among the goals of Bemoeizorg; the summary says so itself.',
      nl: 'Tabel 1 noemt kindermishandeling niet bij de doelen van Bemoeizorg; de samenvatting zegt dat zelf ook.',
    },
  },
  {
    id: 'the-six-in-database',
    quote:
      'onder deze noemer in de Databank Effectieve Jeugdinterventies van het NJi zijn opgenomen als minimaal goed onderbouwd. Dit betreft zes interventies',
    stated: 'recognised as at least well founded',
    compute: notInTables('The tables do not give the status in the NJi database.'),
  },
  {
    id: 'the-fourteen',
    quote: 'Dit betreft de 14 interventies',
    stated: 14,
    compute: count(theFourteen),
  },
  {
    id: 'the-fourteen-in-database',
    quote:
      'onder deze noemer in de Databank Effectieve Jeugdinterventies van het NJi zijn opgenomen als minimaal goed onderbouwd. Dit betreft de 14 interventies',
    stated: 'recognised as at least well founded',
    compute: notInTables('The tables do not give the status in the NJi database.'),
  },
];
