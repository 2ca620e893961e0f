/** What users rely on: per resource its fields, and per field the codes that must exist. */
export const CONTRACT: Record<string, Record<string, string[]>> = {
  sources: fields('source_id title year language file sha256 bytes lines'),
  passages: fields('passage_id source_id heading_path position kind text line_start line_end page'),
  cells: fields(
    'cell_id source_id table_id row_id column_id text verbatim line_start line_end page method confidence',
  ),
  source_lines: {
    ...fields('source_id line page text redacted'),
    kind: codes('cell row_name heading caption passage furniture blank'),
  },
  questionnaire_items: {
    ...fields('item_id position number text options column_id'),
    kind: codes('open checkbox heading'),
  },
  interventions: {
    ...fields('intervention_id name full_name works_with child_age_min_months child_age_max_months prenatal'),
    ...fields('municipalities_min municipalities_max clients_min clients_max clients_unit clients_year'),
    ...fields('duration_min_weeks duration_max_weeks contacts_min contacts_max contacts_unit'),
    ...fields('cost_min_eur cost_max_eur price_year has_rct'),
    selection_group: codes('child_abuse_prevention parenting_problems'),
    contraindications_status: codes('listed none unknown blank'),
    municipalities_qualifier: codes('exact approximately more_than unknown not_a_count'),
    clients_qualifier: codes('exact approximately more_than unknown not_a_count average'),
    frequency: codes('daily weekly biweekly monthly variable on_agreement unknown other'),
    cost_unit: codes(
      'per_trajectory per_person per_client_per_intervention per_hour per_year package materials_only materials_per_trajectory',
    ),
    free_for_client: codes('yes mostly no varies unknown'),
    costs_reimbursed: codes('full mostly sometimes varies unknown'),
    cost_effectiveness_studied: codes('yes no blank'),
    foreign_effect_study: codes('yes no unknown other'),
  },
  intervention_names: fields('intervention_id name source_id line'),
  goals: { ...fields('intervention_id position text'), level: codes('main sub') },
  contraindications: {
    ...fields('intervention_id position text'),
    applies_to: codes('child parent parent_and_child family'),
  },
  reach_figures: {
    ...fields('intervention_id label min max unit qualifier year'),
    measure: codes('municipalities clients target_population'),
  },
  techniques: {
    ...fields('intervention_id applied specification'),
    technique: codes('monitoring parent_education cbt modeling role_play joint_decision_making other'),
  },
  focus_areas: {
    ...fields('intervention_id applied specification'),
    focus: codes(
      'parenting_skills personal_skills sense_of_competence practical_problems psychological_problems family_strengths social_contacts parental_relationship child_resilience social_emotional_support other',
    ),
  },
  places: {
    ...fields('intervention_id'),
    place: codes('home provider_location school community_centre childcare online phone excursion'),
  },
  providers: {
    ...fields('intervention_id'),
    provider: codes(
      'volunteers jgz_nurse social_worker youth_care_worker ggz_professional pedagogue_psychologist teacher trainer other',
    ),
  },
  costs: fields('intervention_id position what min_eur max_eur unit price_year'),
  studies: {
    ...fields('intervention_id position year country sample_sizes text'),
    design: codes(
      'rct quasi_experimental pre_post meta_analysis review process_evaluation survey qualitative other unknown',
    ),
  },
  effect_sizes: fields('intervention_id outcome d ci_low ci_high p k n'),
  intervention_countries: fields('intervention_id country'),
  contacts: fields('intervention_id organisation'),
  municipalities: fields('municipality_id name cbs_code'),
  municipal_reach: {
    ...fields('municipality_id families footnote'),
    severity: codes('light medium heavy total'),
    measure: codes('planned realised'),
  },
  reported_totals: fields('severity measure reported computed'),
  municipal_offers: {
    ...fields('offer_id municipality_id position name description dei_status intervention_id link_method'),
    dei_code: codes(
      'theoretically_sound theoretically_supported partly_effective probably_effective proven_effective positive_weak_evidence in_preparation below_threshold no_information not_applicable',
    ),
  },
  municipal_mentions: fields('municipality_id name severity offer_id passage_id'),
  agreement_facts: fields('fact value unit text'),
  provenance: fields(
    'resource record_id field source_id line_start column_start line_end column_end page quote rule',
  ),
  claims: {
    ...fields('claim_id source_id line_start line_end quote stated computed reason evidence'),
    verdict: codes('agrees disagrees uncheckable'),
  },
  findings: fields('finding_id kind source_id line_start line_end reported computed message_nl message_en'),
};

function codes(names: string): string[] {
  return names.split(' ');
}

function fields(names: string): Record<string, string[]> {
  return Object.fromEntries(names.split(' ').map((name) => [name, []]));
}
