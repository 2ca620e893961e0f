export type ItemKind = 'open' | 'checkbox' | 'heading';

/**
 * What each item of the questionnaire is, and the table column that its answers fill (null where no table has
 * them). An open question has a field for an answer; a heading has none.
 */
export const ITEMS: readonly (readonly [opening: RegExp, kind: ItemKind, column: string | null])[] = [
  [/^Vragen aan aanbieders/, 'heading', null],
  [/^Naam interventie$/, 'open', null],
  [/^In hoeveel gemeenten/, 'open', 'municipalities'],
  [/^Welke gemeenten/, 'open', null],
  [/^Hoeveel cliënten worden per jaar/, 'open', 'clients_per_year'],
  [/^Kunt u ons een beknopte .*beschrijving/, 'heading', null],
  [/^We zijn met name op zoek naar/, 'heading', null],
  [/^Doel\(en\) van de interventie$/, 'open', 'goals'],
  [/^Kenmerken van de doelgroep$/, 'open', 'risks'],
  [/^Risico’s\/problemen$/, 'open', 'risks'],
  [/^Welke periode\/leeftijdsfase van het kind/, 'open', 'age'],
  [/^Wijze van selectie/, 'open', 'selection'],
  [/^Hoe groot is de doelgroep/, 'open', 'target_population'],
  [/^Wat zijn de kenmerken van de interventie/, 'open', null],
  [/^Wat zijn de toegepaste interventietechnieken/, 'heading', null],
  [/^Monitoring\b/, 'checkbox', 'monitoring'],
  [/^Voorlichting aan ouders/, 'checkbox', 'parent_education'],
  [/^Cognitieve gedragstherapie/, 'checkbox', 'cbt'],
  [/^Modeling\b/, 'checkbox', 'modeling'],
  [/^Rollenspel\b/, 'checkbox', 'role_play'],
  [/^Gezamenlijke besluitvorming/, 'checkbox', 'joint_decision_making'],
  [/^Overig, namelijk/, 'checkbox', 'other'],
  [/^Wat is de focus van de interventie/, 'heading', null],
  [/^Het vergroten van opvoedvaardigheden/, 'checkbox', 'parenting_skills'],
  [/^Het vergroten van persoonlijke vaardigheden/, 'checkbox', 'personal_skills'],
  [/^Vergroten competentiegevoel/, 'checkbox', 'sense_of_competence'],
  [/^Het verminderen van praktische problemen/, 'checkbox', 'practical_problems'],
  [/^Het verminderen van psychische problemen/, 'checkbox', 'psychological_problems'],
  [/^Het vergroten van de sterke kanten van het gezin/, 'checkbox', 'family_strengths'],
  [/^Het uitbreiden van het aantal sociale contacten/, 'checkbox', 'social_contacts'],
  [/^Het verbeteren van de relatie tussen ouders/, 'checkbox', 'parental_relationship'],
  [/^Het vergroten van de weerbaarheid van kinderen/, 'checkbox', 'child_resilience'],
  [/^Het bieden van sociale en emotionele ondersteuning/, 'checkbox', 'social_emotional_support'],
  [/^Duur$/, 'open', 'duration'],
  [/^Frequentie$/, 'open', 'frequency'],
  [/^Aantal contacten$/, 'open', 'contacts'],
  [/^Plaats van de contacten/, 'open', 'place'],
  [/^Uitvoerder\b/, 'open', 'provider'],
  [/^Kosten interventie per traject$/, 'open', 'cost_per_trajectory'],
  [/^Gratis of kosten aan verbonden/, 'open', 'free_for_client'],
  // Two questions on one line; the second fills `payer`.
  [/^In hoeverre worden de \(uitvoerings\)kosten/, 'open', 'costs_reimbursed'],
  [/^Welke indicaties zijn er dat de interventie leidt tot preventie/, 'heading', null],
  [/^Is er onderzoek uitgevoerd/, 'open', 'study'],
  [/^Wat zijn de belangrijkste resultaten/, 'open', 'results'],
  [/^Indien er onderzoek is gedaan naar de effectiviteit/, 'heading', null],
  [/^Wat was het onderzoeksdesign/, 'open', 'design'],
  // The report prints sample sizes with the design.
  [/^Wat was de grootte van de onderzoeksgroep/, 'open', 'design'],
  [/^Is er onderzoek gedaan naar de kosteneffectiviteit/, 'open', 'studied'],
  [/^Ingevulde vragenlijst graag/, 'heading', null],
  [/^Hartelijk dank/, 'heading', null],
];

/** `Zo ja, kunt u specifiek aangeven …?`: asks on about the box before it. */
export const ASKS_ON = /^Zo ja, kunt u specifiek aangeven/;
