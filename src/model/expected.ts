/** How many rows of a resource there must be whose fields have the values of `where`. */
export interface ExpectedCount {
  resource: string;
  where?: Readonly<Record<string, string | number | boolean | null>>;
  count: number;
}

/** What a report's folder promises of its data. */
export type ExpectedCounts = readonly ExpectedCount[];
