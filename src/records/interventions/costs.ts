import { COST_UNIT } from '../codes.ts';
import { interventionId, position } from '../common.ts';
import { amount, code, text, year } from '../field.ts';
import { resource } from '../resource.ts';

export const costs = resource({
  name: 'costs',
  words: {
    nl: ['Kosten', 'Een rij per genoemd bedrag.'],
    en: ['Costs', 'One row per stated amount.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    what: text({
      nl: ['Waarvoor', 'Wat het bedrag betreft, in de woorden van de bron.'],
      en: ['What for', 'What the amount is for, in the words of the source.'],
    }).nullable(),
    min_eur: amount(
      { nl: ['Minimum', 'Laagste bedrag.'], en: ['Minimum', 'Lowest amount.'] },
      'EUR',
    ).nullable(),
    max_eur: amount(
      { nl: ['Maximum', 'Hoogste bedrag.'], en: ['Maximum', 'Highest amount.'] },
      'EUR',
    ).nullable(),
    unit: code(COST_UNIT, {
      nl: ['Eenheid', 'Waarvoor het bedrag geldt.'],
      en: ['Unit', 'What the amount is for.'],
    }).nullable(),
    price_year: year({
      nl: ['Prijspeil', 'Het jaar waarvoor de prijs geldt, als de bron dat noemt.'],
      en: ['Price year', 'The year the price is for, if the source states it.'],
    }).nullable(),
  },
});
