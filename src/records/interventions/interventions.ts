import { COST_UNIT, QUALIFIER, QUALIFIER_OR_AVERAGE, REACH_UNIT } from '../codes.ts';
import { interventionId } from '../common.ts';
import { amount, code, count, flag, text, year } from '../field.ts';
import { resource } from '../resource.ts';
import {
  CONTACT_UNIT,
  CONTRAINDICATIONS_STATUS,
  COST_EFFECTIVENESS,
  COSTS_REIMBURSED,
  FOREIGN_EFFECT_STUDY,
  FREE_FOR_CLIENT,
  FREQUENCY,
  SELECTION_GROUP,
} from './codes.ts';

export const interventions = resource({
  name: 'interventions',
  words: {
    nl: ['Interventies', 'Een rij per interventie, met de enkelvoudige feiten naast elkaar.'],
    en: ['Interventions', 'One row per intervention, its scalar facts side by side.'],
  },
  key: ['intervention_id'],
  fields: {
    intervention_id: interventionId(),
    name: text({
      nl: ['Naam', 'Korte naam van de interventie.'],
      en: ['Name', 'Short name of the intervention.'],
    }),
    full_name: text({
      nl: ['Volledige naam', 'De naam zoals die voluit in de bron staat.'],
      en: ['Full name', 'The name as the source gives it in full.'],
    }).nullable(),
    selection_group: code(SELECTION_GROUP, {
      nl: ['Selectiegroep', 'Waarop de interventie zich volgens het rapport richt.'],
      en: ['Selection group', 'What the intervention is aimed at according to the report.'],
    }).nullable(),
    works_with: text({
      nl: ['Doelgroep', 'Met wie de interventie werkt, zoals de bron het zegt.'],
      en: ['Works with', 'Whom the intervention works with, in the words of the source.'],
    }).nullable(),
    child_age_min_months: count(
      {
        nl: ['Leeftijd vanaf', 'Laagste leeftijd van het kind; 0 is vanaf de geboorte.'],
        en: ['Age from', 'Lowest age of the child; 0 is from birth.'],
      },
      'months',
    ).nullable(),
    child_age_max_months: count(
      {
        nl: ['Leeftijd tot', 'Hoogste leeftijd van het kind, zoals de bron die noemt.'],
        en: ['Age to', 'Highest age of the child, as the source states it.'],
      },
      'months',
    ).nullable(),
    prenatal: flag({
      nl: ['Prenataal', 'Of de interventie al tijdens de zwangerschap kan beginnen.'],
      en: ['Prenatal', 'Whether the intervention can begin during pregnancy.'],
    }).nullable(),
    contraindications_status: code(CONTRAINDICATIONS_STATUS, {
      nl: ['Contra-indicaties', 'Of de bron contra-indicaties noemt.'],
      en: ['Contra-indications', 'Whether the source names contra-indications.'],
    }).nullable(),
    municipalities_min: count(
      {
        nl: ['Gemeenten (minimum)', 'Kleinste aantal gemeenten dat de interventie uitvoert.'],
        en: ['Municipalities (minimum)', 'Lowest number of municipalities that carry out the intervention.'],
      },
      'municipalities',
    ).nullable(),
    municipalities_max: count(
      {
        nl: ['Gemeenten (maximum)', 'Grootste aantal gemeenten dat de interventie uitvoert.'],
        en: ['Municipalities (maximum)', 'Highest number of municipalities that carry out the intervention.'],
      },
      'municipalities',
    ).nullable(),
    municipalities_qualifier: code(QUALIFIER, {
      nl: ['Gemeenten (aard)', 'Hoe het aantal gemeenten gelezen moet worden.'],
      en: ['Municipalities (qualifier)', 'How the number of municipalities is to be read.'],
    }).nullable(),
    clients_min: count(
      {
        nl: [
          'Bereik per jaar (minimum)',
          'Kleinste aantal dat per jaar wordt bereikt; eenheid in `clients_unit`.',
        ],
        en: ['Reach per year (minimum)', 'Lowest number reached per year; unit in `clients_unit`.'],
      },
      'clients_unit',
    ).nullable(),
    clients_max: count(
      {
        nl: [
          'Bereik per jaar (maximum)',
          'Grootste aantal dat per jaar wordt bereikt; eenheid in `clients_unit`.',
        ],
        en: ['Reach per year (maximum)', 'Highest number reached per year; unit in `clients_unit`.'],
      },
      'clients_unit',
    ).nullable(),
    clients_unit: code(REACH_UNIT, {
      nl: ['Bereik (eenheid)', 'Wie of wat er geteld is.'],
      en: ['Reach (unit)', 'Who or what was counted.'],
    }).nullable(),
    clients_year: year({
      nl: ['Bereik (jaar)', 'Het jaar waarvoor het aantal geldt, als de bron dat noemt.'],
      en: ['Reach (year)', 'The year the number is for, if the source states it.'],
    }).nullable(),
    clients_qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Bereik (aard)', 'Hoe het aantal gelezen moet worden.'],
      en: ['Reach (qualifier)', 'How the number is to be read.'],
    }).nullable(),
    duration_min_weeks: amount(
      { nl: ['Duur (minimum)', 'Kortste duur.'], en: ['Duration (minimum)', 'Shortest duration.'] },
      'weeks',
    ).nullable(),
    duration_max_weeks: amount(
      { nl: ['Duur (maximum)', 'Langste duur.'], en: ['Duration (maximum)', 'Longest duration.'] },
      'weeks',
    ).nullable(),
    duration_qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Duur (aard)', 'Hoe de duur gelezen moet worden.'],
      en: ['Duration (qualifier)', 'How the duration is to be read.'],
    }).nullable(),
    frequency: code(FREQUENCY, {
      nl: ['Frequentie', 'Hoe vaak er contact is.'],
      en: ['Frequency', 'How often there is contact.'],
    }).nullable(),
    contacts_min: amount(
      {
        nl: ['Contacten (minimum)', 'Kleinste aantal contacten; eenheid in `contacts_unit`.'],
        en: ['Contacts (minimum)', 'Lowest number of contacts; unit in `contacts_unit`.'],
      },
      'contacts_unit',
    ).nullable(),
    contacts_max: amount(
      {
        nl: ['Contacten (maximum)', 'Grootste aantal contacten; eenheid in `contacts_unit`.'],
        en: ['Contacts (maximum)', 'Highest number of contacts; unit in `contacts_unit`.'],
      },
      'contacts_unit',
    ).nullable(),
    contacts_unit: code(CONTACT_UNIT, {
      nl: ['Contacten (eenheid)', 'Wat er geteld is.'],
      en: ['Contacts (unit)', 'What was counted.'],
    }).nullable(),
    contacts_qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Contacten (aard)', 'Hoe het aantal contacten gelezen moet worden.'],
      en: ['Contacts (qualifier)', 'How the number of contacts is to be read.'],
    }).nullable(),
    cost_min_eur: amount(
      {
        nl: ['Kosten (minimum)', 'Laagste bedrag; eenheid in `cost_unit`.'],
        en: ['Cost (minimum)', 'Lowest amount; unit in `cost_unit`.'],
      },
      'EUR',
    ).nullable(),
    cost_max_eur: amount(
      {
        nl: ['Kosten (maximum)', 'Hoogste bedrag; eenheid in `cost_unit`.'],
        en: ['Cost (maximum)', 'Highest amount; unit in `cost_unit`.'],
      },
      'EUR',
    ).nullable(),
    cost_unit: code(COST_UNIT, {
      nl: ['Kosten (eenheid)', 'Waarvoor het bedrag geldt.'],
      en: ['Cost (unit)', 'What the amount is for.'],
    }).nullable(),
    cost_qualifier: code(QUALIFIER_OR_AVERAGE, {
      nl: ['Kosten (aard)', 'Hoe het bedrag gelezen moet worden.'],
      en: ['Cost (qualifier)', 'How the amount is to be read.'],
    }).nullable(),
    price_year: year({
      nl: ['Prijspeil', 'Het jaar waarvoor de prijs geldt, als de bron dat noemt.'],
      en: ['Price year', 'The year the price is for, if the source states it.'],
    }).nullable(),
    free_for_client: code(FREE_FOR_CLIENT, {
      nl: ['Gratis voor de klant', 'Of de klant niets hoeft te betalen.'],
      en: ['Free for the client', 'Whether the client pays nothing.'],
    }).nullable(),
    costs_reimbursed: code(COSTS_REIMBURSED, {
      nl: ['Kosten vergoed', 'In hoeverre de uitvoeringskosten worden vergoed.'],
      en: ['Costs reimbursed', 'To what extent the costs are reimbursed.'],
    }).nullable(),
    has_rct: flag({
      nl: ['Gerandomiseerd onderzoek', 'Of de bron een gerandomiseerde gecontroleerde studie noemt.'],
      en: ['Has an RCT', 'Whether the source names a randomised controlled trial.'],
    }).nullable(),
    cost_effectiveness_studied: code(COST_EFFECTIVENESS, {
      nl: ['Kosteneffectiviteit onderzocht', 'Of de kosteneffectiviteit is onderzocht.'],
      en: ['Cost-effectiveness studied', 'Whether the cost-effectiveness has been studied.'],
    }).nullable(),
    foreign_effect_study: code(FOREIGN_EFFECT_STUDY, {
      nl: ['Buitenlands effectonderzoek', 'Of er in het buitenland onderzoek naar het effect is gedaan.'],
      en: ['Foreign effect study', 'Whether the effect has been studied abroad.'],
    }).nullable(),
  },
});
