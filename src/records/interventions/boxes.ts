/** The two tables of boxes: what is ticked, and what is written beside the box. */
import { interventionId } from '../common.ts';
import { code, flag, text } from '../field.ts';
import { resource } from '../resource.ts';

const TECHNIQUE = {
  monitoring: ['monitoring', 'monitoring'],
  parent_education: ['voorlichting aan ouders', 'education of parents'],
  cbt: ['cognitieve gedragstherapie', 'cognitive behavioural therapy'],
  modeling: ['modeling (gewenst gedrag voordoen)', 'modelling (showing wanted behaviour)'],
  role_play: ['rollenspel (gewenst gedrag oefenen)', 'role play (practising wanted behaviour)'],
  joint_decision_making: [
    'gezamenlijke besluitvorming met het netwerk',
    'joint decision making with the network',
  ],
  other: ['overig', 'other'],
} as const;

const FOCUS = {
  parenting_skills: ['opvoedvaardigheden van ouders', 'parenting skills'],
  personal_skills: ['persoonlijke vaardigheden van ouders', 'personal skills of parents'],
  sense_of_competence: ['competentiegevoel van ouders', "parents' sense of competence"],
  practical_problems: ['praktische problemen van het gezin', 'practical problems of the family'],
  psychological_problems: ['psychische problemen van ouders', 'psychological problems of parents'],
  family_strengths: ['sterke kanten van het gezin', 'strengths of the family'],
  social_contacts: ['sociale contacten van ouders', 'social contacts of parents'],
  parental_relationship: ['relatie tussen de ouders', 'relationship between the parents'],
  child_resilience: ['weerbaarheid van kinderen', 'resilience of children'],
  social_emotional_support: ['sociale en emotionele ondersteuning', 'social and emotional support'],
  other: ['overig', 'other'],
} as const;

const applied = () =>
  flag({
    nl: ['Toegepast', 'Of het vakje in de bron is aangekruist.'],
    en: ['Applied', 'Whether the box is ticked in the source.'],
  });

const specification = () =>
  text({
    nl: ['Toelichting', 'Wat er bij het vakje is geschreven.'],
    en: ['Specification', 'What is written beside the box.'],
  }).nullable();

export const techniques = resource({
  name: 'techniques',
  words: {
    nl: ['Interventietechnieken', 'Een rij per interventie en techniek, ook als die niet wordt toegepast.'],
    en: ['Techniques', 'One row per intervention and technique, also when it is not applied.'],
  },
  key: ['intervention_id', 'technique'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    technique: code(TECHNIQUE, {
      nl: ['Techniek', 'De interventietechniek.'],
      en: ['Technique', 'The technique.'],
    }),
    applied: applied(),
    specification: specification(),
  },
});

export const focusAreas = resource({
  name: 'focus_areas',
  words: {
    nl: ['Focus', 'Een rij per interventie en focus, ook als die niet van toepassing is.'],
    en: ['Focus areas', 'One row per intervention and focus, also when it does not apply.'],
  },
  key: ['intervention_id', 'focus'],
  references: { intervention_id: 'interventions' },
  fields: {
    intervention_id: interventionId(),
    focus: code(FOCUS, {
      nl: ['Focus', 'Wat de interventie wil vergroten, verminderen of bieden.'],
      en: ['Focus', 'What the intervention wants to increase, reduce or offer.'],
    }),
    applied: applied(),
    specification: specification(),
  },
});
