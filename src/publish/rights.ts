/** What may be said of the rights; code and data differ. */
export const RIGHTS = {
  nl: 'Code: MIT-licentie. Gegevens: de teksten zijn van de uitgevers; over de rechten is niets vermeld; de feiten zijn eruit overgenomen.',
  en: "Code: MIT licence. Data: the texts are the publishers'; rights statement unknown; facts extracted.",
} as const;
