import { interventionId } from '../common.ts';
import { code } from '../field.ts';
import { resource } from '../resource.ts';

const PLACE = {
  home: ['thuis', 'at home'],
  provider_location: ['bij de uitvoerder', "at the provider's"],
  school: ['op school', 'at school'],
  community_centre: ['in een buurthuis of wijkcentrum', 'in a community centre'],
  childcare: ['in de kinderopvang', 'in childcare'],
  online: ['online', 'online'],
  phone: ['telefonisch', 'by telephone'],
  excursion: ['op excursie', 'on an excursion'],
} as const;

const PROVIDER = {
  volunteers: ['vrijwilligers', 'volunteers'],
  jgz_nurse: ['jeugdverpleegkundigen (JGZ)', 'child health care nurses'],
  social_worker: ['maatschappelijk werkers', 'social workers'],
  youth_care_worker: ['jeugdhulpverleners', 'youth care workers'],
  ggz_professional: ['ggz-professionals', 'mental health professionals'],
  pedagogue_psychologist: ['pedagogen en psychologen', 'pedagogues and psychologists'],
  teacher: ['leerkrachten', 'teachers'],
  trainer: ['trainers', 'trainers'],
  other: ['anderen', 'others'],
} as const;

export const places = resource({
  name: 'places',
  words: {
    nl: ['Plaatsen', 'Een rij per plaats waar een interventie wordt uitgevoerd.'],
    en: ['Places', 'One row per place where an intervention is carried out.'],
  },
  key: ['intervention_id', 'place'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    place: code(PLACE, {
      nl: ['Plaats', 'Waar de contacten zijn.'],
      en: ['Place', 'Where the contacts are.'],
    }),
  },
});

export const providers = resource({
  name: 'providers',
  words: {
    nl: ['Uitvoerders', 'Een rij per beroepsgroep die een interventie uitvoert.'],
    en: ['Providers', 'One row per profession that carries out an intervention.'],
  },
  key: ['intervention_id', 'provider'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    provider: code(PROVIDER, { nl: ['Uitvoerder', 'De beroepsgroep.'], en: ['Provider', 'The profession.'] }),
  },
});
