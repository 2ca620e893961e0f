/** Every published resource, and the types of its rows. */
import type { z } from 'zod';
import { focusAreas, techniques } from './interventions/boxes.ts';
import { contraindications } from './interventions/contraindications.ts';
import { costs } from './interventions/costs.ts';
import { contacts, interventionCountries } from './interventions/countries-contacts.ts';
import { goals } from './interventions/goals.ts';
import { interventions } from './interventions/interventions.ts';
import { interventionNames } from './interventions/names.ts';
import { places, providers } from './interventions/places-providers.ts';
import { reachFigures } from './interventions/reach-figures.ts';
import { effectSizes, studies } from './interventions/studies.ts';
import { agreementFacts } from './municipalities/agreement-facts.ts';
import { municipalities } from './municipalities/municipalities.ts';
import { municipalMentions, municipalOffers } from './municipalities/offers.ts';
import { municipalReach, reportedTotals } from './municipalities/reach.ts';
import type { Resource } from './resource.ts';
import { cells } from './source/cells.ts';
import { passages } from './source/passages.ts';
import { questionnaireItems } from './source/questionnaire-items.ts';
import { sourceLines } from './source/source-lines.ts';
import { sources } from './source/sources.ts';
import { claims } from './trust/claims.ts';
import { findings } from './trust/findings.ts';
import { provenance } from './trust/provenance.ts';

/** In the order of publication: the sources' words, the normalised records, the trust in them. */
export const RESOURCES = [
  sources,
  passages,
  cells,
  sourceLines,
  questionnaireItems,
  interventions,
  interventionNames,
  goals,
  contraindications,
  reachFigures,
  techniques,
  focusAreas,
  places,
  providers,
  costs,
  studies,
  effectSizes,
  interventionCountries,
  contacts,
  municipalities,
  municipalReach,
  reportedTotals,
  municipalOffers,
  municipalMentions,
  agreementFacts,
  provenance,
  claims,
  findings,
] as const;

type AnyResource = (typeof RESOURCES)[number];
export type ResourceName = AnyResource['name'];
/** One row of a resource: `Row<'goals'>`. */
export type Row<Name extends ResourceName> = z.infer<Extract<AnyResource, { name: Name }>['schema']>;
/** All rows of all resources; a resource without rows has an empty list. */
export type Dataset = { [Name in ResourceName]: Row<Name>[] };

const BY_NAME: ReadonlyMap<string, Resource> = new Map(
  RESOURCES.map((r) => [r.name, r as unknown as Resource]),
);

/** The resource of that name, or undefined. */
export const resourceNamed = (name: string): Resource | undefined => BY_NAME.get(name);

/** A dataset without rows, to add to. */
export const emptyDataset = (): Dataset =>
  Object.fromEntries(RESOURCES.map(({ name }) => [name, []])) as unknown as Dataset;
