import { QUALIFIER_OR_AVERAGE } from '../codes.ts';
import { position, sourceId } from '../common.ts';
import { code, date, measure, snake, text } from '../field.ts';
import { resource } from '../resource.ts';

const FACT_UNIT = {
  eur: ['euro', 'euros'],
  families: ['gezinnen', 'families'],
  parents: ['ouders', 'parents'],
  children: ['kinderen', 'children'],
  professionals: ['professionals', 'professionals'],
  municipalities: ['gemeenten', 'municipalities'],
  parties: ['partijen', 'parties'],
  percent: ['procent', 'per cent'],
  date: ['datum', 'date'],
  other: ['anders', 'other'],
} as const;

export const agreementFacts = resource({
  name: 'agreement_facts',
  words: {
    nl: ['Feiten over de afspraken', 'Een rij per cijfer of datum van de afspraken als geheel.'],
    en: ['Agreement facts', 'One row per figure or date of the agreement as a whole.'],
  },
  key: ['fact'],
  references: { source_id: 'sources' },
  order: ['position'],
  fields: {
    fact: snake({
      nl: ['Feit', 'Naam van het feit, zoals `budget`.'],
      en: ['Fact', 'Name of the fact, such as `budget`.'],
    }),
    source_id: sourceId(),
    position: position(),
    value: measure(
      { nl: ['Waarde', 'Het cijfer; leeg bij een datum.'], en: ['Value', 'The figure; empty for a date.'] },
      'unit',
    ).nullable(),
    date: date({
      nl: ['Datum', 'De datum, voor zover bekend; leeg bij een cijfer.'],
      en: ['Date', 'The date, as far as it is known; empty for a figure.'],
    }).nullable(),
    unit: code(FACT_UNIT, { nl: ['Eenheid', 'Wat er geteld is.'], en: ['Unit', 'What was counted.'] }),
    qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Aard', 'Hoe het cijfer gelezen moet worden.'],
      en: ['Qualifier', 'How the figure is to be read.'],
    }).nullable(),
    text: text({ nl: ['Tekst', 'De woorden van de bron.'], en: ['Text', 'The words of the source.'] }),
  },
});
