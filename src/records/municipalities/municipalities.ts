import { municipalityId } from '../common.ts';
import { pattern, text } from '../field.ts';
import { resource } from '../resource.ts';

export const municipalities = resource({
  name: 'municipalities',
  words: {
    nl: ['Gemeenten', 'Een rij per gemeente.'],
    en: ['Municipalities', 'One row per municipality.'],
  },
  key: ['municipality_id'],
  fields: {
    municipality_id: municipalityId(),
    name: text({ nl: ['Naam', 'Naam van de gemeente.'], en: ['Name', 'Name of the municipality.'] }),
    cbs_code: pattern(/^GM\d{4}$/, {
      nl: ['CBS-code', 'Code van het Centraal Bureau voor de Statistiek, zoals `GM0363`.'],
      en: ['CBS code', 'Code of Statistics Netherlands, such as `GM0363`.'],
    }),
  },
});
