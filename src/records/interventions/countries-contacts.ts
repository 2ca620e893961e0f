import { interventionId, position } from '../common.ts';
import { country, text } from '../field.ts';
import { resource } from '../resource.ts';

export const interventionCountries = resource({
  name: 'intervention_countries',
  words: {
    nl: ['Landen van herkomst', 'Een rij per land waar een interventie vandaan komt.'],
    en: ['Countries of origin', 'One row per country an intervention comes from.'],
  },
  key: ['intervention_id', 'country'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    country: country({
      nl: ['Land', 'Land van herkomst (ISO 3166-1 alpha-2).'],
      en: ['Country', 'Country of origin (ISO 3166-1 alpha-2).'],
    }),
  },
});

/** Persons, telephone numbers and e-mail addresses are read but not published. */
export const contacts = resource({
  name: 'contacts',
  words: {
    nl: ['Contactorganisaties', 'Een rij per organisatie waar navraag kan worden gedaan.'],
    en: ['Contacts', 'One row per organisation that can be asked.'],
  },
  key: ['intervention_id', 'position'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    position: position(),
    organisation: text({
      nl: ['Organisatie', 'Naam van de organisatie; leeg als de bron er geen noemt.'],
      en: ['Organisation', 'Name of the organisation; empty if the source names none.'],
    }).nullable(),
  },
});
