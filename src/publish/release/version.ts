import { UserFault } from '../../model/issue.ts';

export type Bump = 'major' | 'minor' | 'patch' | 'none';

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

export const isVersion = (text: string) => VERSION.test(text);

function partsOf(version: string): [number, number, number] {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  if (patch === undefined) throw new UserFault(`"${version}" is not a version such as 1.2.3.`);
  return [Number(major), Number(minor), Number(patch)];
}

/** Negative if `a` is the older. Throws UserFault for what is no version. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [partsOf(a), partsOf(b)];
  const at = left.findIndex((part, i) => part !== right[i]);
  return at === -1 ? 0 : left[at]! - right[at]!;
}

/** The version that follows (https://semver.org): `1.2.3` and `minor` give `1.3.0`. */
export function bumped(version: string, bump: Bump): string {
  const [major, minor, patch] = partsOf(version);
  const next = {
    major: [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1],
    none: [major, minor, patch],
  };
  return next[bump].join('.');
}
