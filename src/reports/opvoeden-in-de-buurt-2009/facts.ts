/** How a figure is read: the rules that give its value and its qualifier. */
export const READERS = {
  count: { value: 'count.min', qualifier: 'count.qualifier' },
  amount: { value: 'amount.min-eur', qualifier: 'amount.qualifier' },
  percentage: { value: 'percentage.min', qualifier: 'percentage.qualifier' },
  /** A figure whose noun is not one that `normalise` counts. */
  figure: { value: 'quantity.min', qualifier: 'quantity.qualifier' },
  list: { value: 'listed-parties', qualifier: null },
  date: { value: 'date.iso', qualifier: null },
} as const;

/** A figure or date of the agreement: what it is, and the words it stands between. */
export interface Fact {
  fact: string;
  unit: string;
  read: keyof typeof READERS;
  /** Matches in one sentence of the report; its group is the figure. */
  figure: RegExp;
}

/** In the order of the report. A figure of one municipality has the municipality in its name. */
export const FACTS: readonly Fact[] = [
  {
    fact: 'signing_date',
    unit: 'date',
    read: 'date',
    figure: /^Op (.+?) hebben de steden .+ ondertekend\.$/,
  },
  {
    fact: 'parties',
    unit: 'parties',
    read: 'list',
    figure: /^Op .+? hebben (de steden .+) de bestuurlijke afspraken Opvoeden in de Buurt ondertekend\.$/,
  },
  {
    fact: 'municipalities',
    unit: 'municipalities',
    read: 'count',
    figure: /^Aan de (.+?) is gedurende de looptijd van de afspraken/,
  },
  {
    fact: 'period_start',
    unit: 'date',
    read: 'date',
    figure: /aangegaan voor de periode (.+?) tot en met/,
  },
  {
    fact: 'period_end',
    unit: 'date',
    read: 'date',
    figure: /aangegaan voor de periode .+? tot en met (.+?)\.$/,
  },
  {
    fact: 'first_administrative_meeting',
    unit: 'date',
    read: 'date',
    figure: /^Het eerste bestuurlijk overleg .+ was begin (.+?)\.$/,
  },
  {
    fact: 'administrative_proposal',
    unit: 'date',
    read: 'date',
    figure: /^In het bestuurlijk overleg in (.+?) is een breed gedragen bestuurlijk voorstel/,
  },
  {
    fact: 'budget',
    unit: 'eur',
    read: 'amount',
    figure: /gedurende de looptijd van de afspraken (.+?) verstrekt/,
  },
  {
    fact: 'amsterdam_tipsheets',
    unit: 'other',
    read: 'count',
    figure: /^Bij deze gesprekken zijn in \d+ (.+?) uitgereikt/,
  },
  {
    fact: 'amsterdam_campaign_seen',
    unit: 'percent',
    read: 'percentage',
    figure: /^Van de ondervraagden geeft (.+?) aan dat ze de campagne hebben gezien/,
  },
  {
    fact: 'amsterdam_campaign_reach',
    unit: 'families',
    read: 'count',
    figure: /neer op een bereik van (.+?)\)/,
  },
  {
    fact: 'amsterdam_campaign_convinced',
    unit: 'percent',
    read: 'percentage',
    figure: /; (.+?) daarvan vindt dat het gelukt is om met de campagne/,
  },
  {
    fact: 'amsterdam_professionals_trained',
    unit: 'professionals',
    read: 'count',
    figure: /^In totaal zijn met de Opvoeden in de Buurt middelen in deze periode (.+?) in de stadsregio/,
  },
  {
    fact: 'amsterdam_sprint_schools',
    unit: 'other',
    read: 'count',
    figure: /^De leerkrachten van (.+?) voeren .+ screeningsprocedure uit/,
  },
  {
    fact: 'den_haag_period_start',
    unit: 'date',
    read: 'date',
    figure: /in Den Haag een looptijd van (.+?) tot/,
  },
  {
    fact: 'den_haag_period_end',
    unit: 'date',
    read: 'date',
    figure: /in Den Haag een looptijd van .+? tot (.+?)\.$/,
  },
  {
    fact: 'den_haag_survey_respondents',
    unit: 'other',
    read: 'count',
    figure: /uniek onderzoek onder (.+?) naar kennis over het opvoeden/,
  },
  {
    fact: 'eindhoven_school_places',
    unit: 'other',
    read: 'figure',
    figure: /sociaal-maatschappelijke school ontwikkeld \((\S+) plaatsen/,
  },
  {
    fact: 'small_municipalities',
    unit: 'municipalities',
    read: 'count',
    figure: /^Deze betrokkenheid heeft gestalte gekregen doordat deze (.+?) gekoppeld zijn/,
  },
  {
    fact: 'small_municipalities_meeting',
    unit: 'date',
    read: 'date',
    figure: /^Verder heeft in (.+?) een bijeenkomst plaatsgevonden/,
  },
  {
    fact: 'link_study_start',
    unit: 'date',
    read: 'date',
    figure: /^Het onderzoek .+ schakel CJG-BJZ wordt uitgevoerd .+ in (.+?) van start gegaan\.$/,
  },
  {
    fact: 'link_study_interim_report',
    unit: 'date',
    read: 'date',
    figure: /^In (.+?) is een tussenrapportage verschenen/,
  },
  {
    fact: 'link_study_final_report',
    unit: 'date',
    read: 'date',
    figure: /^Het eindrapport zal in (.+?) verschijnen\.$/,
  },
  {
    fact: 'session_participants',
    unit: 'other',
    read: 'count',
    figure: /^Aan de snelkookpansessie hebben (.+?) uit de jeugdketen/,
  },
  {
    fact: 'families_reached',
    unit: 'families',
    read: 'count',
    figure: /^Er zijn snel (.+?) bereikt/,
  },
  {
    fact: 'last_meeting',
    unit: 'date',
    read: 'date',
    figure: /^Eind (.+?) vindt de laatste bijeenkomst plaats met de bestuurders/,
  },
];
