import { SEVERITY } from '../codes.ts';
import { interventionId, municipalityId, position } from '../common.ts';
import { code, composedId, text } from '../field.ts';
import { resource } from '../resource.ts';

const DEI_CODE = {
  theoretically_sound: ['theoretisch goed onderbouwd', 'theoretically sound'],
  theoretically_supported: ['theoretisch onderbouwd', 'theoretically supported'],
  partly_effective: ['gedeeltelijk effectief', 'partly effective'],
  probably_effective: ['waarschijnlijk effectief', 'probably effective'],
  proven_effective: ['bewezen effectief', 'proven effective'],
  positive_weak_evidence: ['positief, met zwak bewijs', 'positive, with weak evidence'],
  in_preparation: ['in voorbereiding', 'in preparation'],
  below_threshold: ['onder de drempel', 'below the threshold'],
  no_information: ['geen informatie in de databank', 'no information in the database'],
  not_applicable: ['niet van toepassing', 'not applicable'],
} as const;

const LINK_METHOD = {
  name: ['zelfde naam', 'same name'],
  alias: ['bekende andere naam', 'known other name'],
  judgement: ['oordeel met reden', 'judgement with a reason'],
} as const;

const offerId = () =>
  composedId({
    nl: ['Aanbod', 'Kenmerk van de regel in het overzicht per gemeente.'],
    en: ['Offer', 'Identifier of the line in the overview per municipality.'],
  });

export const municipalOffers = resource({
  name: 'municipal_offers',
  words: {
    nl: ['Aanbod per gemeente', 'Een rij per interventie of werksoort die een gemeente aanbiedt.'],
    en: ['Municipal offers', 'One row per intervention or kind of work that a municipality offers.'],
  },
  key: ['offer_id'],
  references: { municipality_id: 'municipalities', intervention_id: 'interventions' },
  order: ['municipality_id', 'position'],
  fields: {
    offer_id: offerId(),
    municipality_id: municipalityId(),
    position: position({
      nl: ['Volgnummer', 'Volgorde binnen de gemeente, vanaf 1.'],
      en: ['Position', 'Order within the municipality, from 1.'],
    }),
    name: text({
      nl: ['Naam', 'Naam van de interventie of werksoort.'],
      en: ['Name', 'Name of the intervention or kind of work.'],
    }),
    description: text({
      nl: ['Omschrijving', 'De omschrijving in de bron.'],
      en: ['Description', 'The description in the source.'],
    }).nullable(),
    dei_status: text({
      nl: ['Status', 'Status in de Databank Effectieve Interventies, zoals die er staat.'],
      en: ['Status', 'Status in the Database of Effective Interventions, as it is printed.'],
    }).nullable(),
    dei_code: code(DEI_CODE, {
      nl: ['Statuscode', 'De status als code.'],
      en: ['Status code', 'The status as a code.'],
    }).nullable(),
    intervention_id: interventionId().nullable(),
    link_method: code(LINK_METHOD, {
      nl: ['Koppeling', 'Hoe de interventie uit de inventarisatie erbij is gevonden.'],
      en: ['Link method', "How the inventory's intervention was found."],
    }).nullable(),
  },
});

export const municipalMentions = resource({
  name: 'municipal_mentions',
  words: {
    nl: [
      'Genoemd aanbod',
      'Een rij per interventie of programma dat in de tekst over een gemeente wordt genoemd.',
    ],
    en: ['Municipal mentions', "One row per intervention or programme named in a municipality's prose."],
  },
  key: ['municipality_id', 'position'],
  references: { municipality_id: 'municipalities', offer_id: 'municipal_offers', passage_id: 'passages' },
  fields: {
    municipality_id: municipalityId(),
    position: position(),
    name: text({ nl: ['Naam', 'De naam zoals die er staat.'], en: ['Name', 'The name as it is printed.'] }),
    severity: code(SEVERITY, {
      nl: ['Zwaarte', 'De zwaarte waaronder het wordt genoemd.'],
      en: ['Severity', 'The severity under which it is named.'],
    }).nullable(),
    offer_id: offerId().nullable(),
    passage_id: composedId({
      nl: ['Passage', 'De passage waarin het wordt genoemd.'],
      en: ['Passage', 'The passage in which it is named.'],
    }),
  },
});
