import type { Dataset } from '../records/index.ts';

/** What is made of a dataset, made once for each: an index that many rules look things up in. */
export function onceFor<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const made = new WeakMap<Dataset, { value: T }>();
  return (dataset) => {
    const known = made.get(dataset) ?? { value: make(dataset) };
    made.set(dataset, known);
    return known.value;
  };
}
