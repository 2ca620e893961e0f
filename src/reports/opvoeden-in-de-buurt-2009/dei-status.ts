/**
 * The status in the Databank Effectieve Interventies: whole texts as Bijlage 1 prints them. The level that the
 * databank gives decides. `in het buitenland effectief` while the Dutch study is under way adds no level;
 * `Deel effectief` does: it is the one row of its kind that the databank calls effective in part.
 */
const VOCABULARY: readonly (readonly [status: RegExp, code: string])[] = [
  [/^Theoretische? goed onderbouwd\.?$/, 'theoretically_sound'],
  [
    /^Theoretische? goed onderbouwd\. Nederlands effectonderzoek in uitvoering; in het buitenland effectief\.?$/,
    'theoretically_sound',
  ],
  [/^(?:Theoretische? goed onderbouwd\. )?Deel effectief\.?$/, 'partly_effective'],
  [/^Theoretische? onderbouwd\.?$/, 'theoretically_supported'],
  [/^Waarschijnlijk effectief\.?$/, 'probably_effective'],
  [/^Bewezen effectief\.?$/, 'proven_effective'],
  [
    /^Gebaseerd op .+: positief resultaat uit Nederlands onderzoek met zeer zwakke bewijskracht\.?$/,
    'positive_weak_evidence',
  ],
  [/^In voorbereiding bij de databank\.?$/, 'in_preparation'],
  [/^Op de drempel van de databank\. Theoretische onderbouwing nog niet voldoende\.?$/, 'below_threshold'],
  [/^Geen informatie in databank\.?$/, 'no_information'],
  [/^Niet van toepassing\.?$/, 'not_applicable'],
];

/** The code of a printed status; null for a text that the vocabulary does not have. */
export function deiCode(text: string): string | null {
  return VOCABULARY.find(([status]) => status.test(text))?.[1] ?? null;
}
