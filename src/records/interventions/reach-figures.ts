import { QUALIFIER_OR_AVERAGE, REACH_UNIT } from '../codes.ts';
import { interventionId, position } from '../common.ts';
import { code, measure, text, year } from '../field.ts';
import { resource } from '../resource.ts';

const REACH_MEASURE = {
  municipalities: ['gemeenten', 'municipalities'],
  clients: ['cliënten', 'clients'],
  target_population: ['omvang van de doelgroep', 'size of the target population'],
} as const;

export const reachFigures = resource({
  name: 'reach_figures',
  words: {
    nl: ['Bereikcijfers', 'Een rij per genoemd cijfer over bereik of omvang van de doelgroep.'],
    en: ['Reach figures', 'One row per stated figure on reach or target population.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    measure: code(REACH_MEASURE, {
      nl: ['Maat', 'Waar het cijfer over gaat.'],
      en: ['Measure', 'What the figure is about.'],
    }),
    label: text({
      nl: ['Omschrijving', 'Wat de bron bij het cijfer zegt.'],
      en: ['Label', 'What the source says of the figure.'],
    }).nullable(),
    min: measure({ nl: ['Minimum', 'Laagste waarde.'], en: ['Minimum', 'Lowest value.'] }, 'unit').nullable(),
    max: measure(
      { nl: ['Maximum', 'Hoogste waarde.'], en: ['Maximum', 'Highest value.'] },
      'unit',
    ).nullable(),
    unit: code(REACH_UNIT, {
      nl: ['Eenheid', 'Wie of wat er geteld is.'],
      en: ['Unit', 'Who or what was counted.'],
    }).nullable(),
    qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Aard', 'Hoe het cijfer gelezen moet worden.'],
      en: ['Qualifier', 'How the figure is to be read.'],
    }).nullable(),
    year: year({
      nl: ['Jaar', 'Het jaar waarvoor het cijfer geldt, als de bron dat noemt.'],
      en: ['Year', 'The year the figure is for, if the source states it.'],
    }).nullable(),
  },
});
