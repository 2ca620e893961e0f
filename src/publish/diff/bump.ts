import type { Bump } from '../release/version.ts';
import type { Difference, ResourceDifference, SchemaChange } from './difference.ts';

const RANK: readonly Bump[] = ['none', 'patch', 'minor', 'major'];

/** The resource whose records are reports: one more is more than a correction. */
const REPORTS = 'sources';

/** Removing a part or changing what is there breaks a reader; words are for people, not for programs. */
function bumpOfSchema({ what, change }: SchemaChange): Bump {
  if (what === 'words') return 'patch';
  if (what === 'constraint') return 'minor';
  return change === 'added' ? 'minor' : 'major';
}

function bumpOfRecords({ resource, records }: ResourceDifference): Bump {
  const [added, removed] = [records.added.length > 0, records.removed.length > 0];
  if (resource === REPORTS && removed) return 'major';
  if (resource === REPORTS && added) return 'minor';
  return added || removed || records.changed.length > 0 || records.order ? 'patch' : 'none';
}

const BUMP_OF_RESOURCE = { added: 'minor', removed: 'major' } as const;

function bumpsOfResource(difference: ResourceDifference): Bump[] {
  // Of a resource that came or went as a whole, that is all there is to say.
  if (difference.change !== 'changed') return [BUMP_OF_RESOURCE[difference.change]];
  const anySchemaChange: Bump = difference.schema ? 'patch' : 'none';
  return [anySchemaChange, ...difference.schemaChanges.map(bumpOfSchema), bumpOfRecords(difference)];
}

/**
 * The part of the version (https://semver.org) that a difference raises: a resource, field or code removed,
 * a type, unit or key changed, a report removed: major; a resource, field, code or report added: minor;
 * values or other files changed: patch; nothing: none.
 */
export function decideBump({ resources, files }: Pick<Difference, 'resources' | 'files'>): Bump {
  const otherFiles = Object.values(files).some((paths) => paths.length > 0);
  const bumps = [...resources.flatMap(bumpsOfResource), otherFiles ? 'patch' : 'none'] as Bump[];
  return RANK[Math.max(...bumps.map((bump) => RANK.indexOf(bump)))]!;
}
