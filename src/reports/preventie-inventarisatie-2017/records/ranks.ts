/** The rank of each thing among those with the same key, from 1. */
export function ranksWithin<T>(things: readonly T[], keyOf: (thing: T) => string): number[] {
  const last = new Map<string, number>();
  return things.map((thing) => {
    const rank = (last.get(keyOf(thing)) ?? 0) + 1;
    last.set(keyOf(thing), rank);
    return rank;
  });
}
