import { SEVERITY_OR_TOTAL } from '../codes.ts';
import { families, municipalityId, plannedOrRealised } from '../common.ts';
import { code, text } from '../field.ts';
import { resource } from '../resource.ts';

const severity = () =>
  code(SEVERITY_OR_TOTAL, {
    nl: ['Zwaarte', 'Zwaarte van de hulp, of het totaal.'],
    en: ['Severity', 'How heavy the help is, or the total.'],
  });

export const municipalReach = resource({
  name: 'municipal_reach',
  words: {
    nl: ['Bereik per gemeente', 'Een rij per gemeente, zwaarte en maat, zoals gerapporteerd.'],
    en: ['Municipal reach', 'One row per municipality, severity and measure, as reported.'],
  },
  key: ['municipality_id', 'severity', 'measure'],
  references: { municipality_id: 'municipalities' },
  fields: {
    municipality_id: municipalityId(),
    severity: severity(),
    measure: plannedOrRealised(),
    families: families({
      nl: ['Gezinnen', 'Aantal gezinnen; leeg waar de bron een streepje zet.'],
      en: ['Families', 'Number of families; empty where the source prints a dash.'],
    }).nullable(),
    footnote: text({
      nl: ['Voetnoot', 'De voetnoot die bij de gemeente staat.'],
      en: ['Footnote', 'The footnote printed for the municipality.'],
    }).nullable(),
  },
});

export const reportedTotals = resource({
  name: 'reported_totals',
  words: {
    nl: [
      'Gerapporteerde totalen',
      'Een rij per totaal dat het rapport geeft, met de som van de delen ernaast.',
    ],
    en: ['Reported totals', 'One row per total the report prints, beside the sum of its parts.'],
  },
  key: ['severity', 'measure'],
  fields: {
    severity: severity(),
    measure: plannedOrRealised(),
    reported: families({
      nl: ['Gerapporteerd', 'Het totaal zoals het in het rapport staat.'],
      en: ['Reported', 'The total as the report prints it.'],
    }).nullable(),
    computed: families({
      nl: ['Berekend', 'De som van de aantallen van de gemeenten.'],
      en: ['Computed', "The sum of the municipalities' numbers."],
    }),
  },
});
