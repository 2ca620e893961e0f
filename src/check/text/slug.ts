/** A text as a part of an identifier: latin letters, digits and hyphens, at most `length` characters. */
export function slug(text: string, length = 40): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return plain.slice(0, length).replace(/^-+|-+$/g, '') || 'text';
}

/** Gives the second `x` of a list of keys as `x-2`. */
export function numbered<T extends { key: string }>(drafts: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const name = `${(draft as { source_id?: string }).source_id ?? ''} ${draft.key}`;
    const rank = (seen.get(name) ?? 0) + 1;
    seen.set(name, rank);
    return rank === 1 ? draft : { ...draft, key: `${draft.key}-${rank}` };
  });
}
