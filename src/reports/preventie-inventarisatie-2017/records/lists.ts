import { eachOf } from '../../../model/issue.ts';
import type { RecordDraft, Rules } from '../../../model/reading.ts';
import type { Statements } from '../../../model/statement.ts';
import { BOX_RULES, readFocusAreas, readTechniques } from './boxes.ts';
import { readContacts } from './contacts.ts';
import { CONTRAINDICATION_RULES, readContraindications } from './contraindications.ts';
import { readCosts } from './costs.ts';
import { COUNTRY_RULES } from './countries.ts';
import { EFFECT_RULES, readEffectSizes } from './effect-sizes.ts';
import { FIGURE_RULES } from './figures.ts';
import { readGoals } from './goals.ts';
import { readInterventionCountries } from './intervention-countries.ts';
import { PLACE_PROVIDER_RULES, readPlaces, readProviders } from './places-providers.ts';
import { readQuestionnaireItems } from './questionnaire.ts';
import { readReachFigures } from './reach-figures.ts';
import { readStudies } from './studies.ts';
import { STUDY_RULES } from './study-rules.ts';

/** The readers of all that an intervention has several of, and of the questionnaire, by the resource they give. */
export const LIST_READERS: Readonly<Record<string, (statements: Statements) => RecordDraft[]>> = {
  goals: readGoals,
  contraindications: readContraindications,
  reach_figures: readReachFigures,
  techniques: readTechniques,
  focus_areas: readFocusAreas,
  places: readPlaces,
  providers: readProviders,
  costs: readCosts,
  studies: readStudies,
  effect_sizes: readEffectSizes,
  intervention_countries: readInterventionCountries,
  contacts: readContacts,
  questionnaire_items: readQuestionnaireItems,
};

/** The rules by which they read. */
export const LIST_RULES: Rules = {
  ...BOX_RULES,
  ...CONTRAINDICATION_RULES,
  ...COUNTRY_RULES,
  ...EFFECT_RULES,
  ...FIGURE_RULES,
  ...PLACE_PROVIDER_RULES,
  ...STUDY_RULES,
};

/** The records of all lists. Throws ExtractionFault with the issues of every reader that failed. */
export const readLists = (statements: Statements): RecordDraft[] =>
  eachOf(Object.values(LIST_READERS), (read) => read(statements));
