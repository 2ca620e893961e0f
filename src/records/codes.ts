/** Code lists that several resources share. */

export const QUALIFIER = {
  exact: ['precies', 'exact'],
  approximately: ['ongeveer', 'approximately'],
  more_than: ['meer dan', 'more than'],
  at_least: ['minstens', 'at least'],
  at_most: ['hoogstens', 'at most'],
  less_than: ['minder dan', 'less than'],
  unknown: ['onbekend', 'unknown'],
  not_a_count: ['geen aantal', 'not a count'],
} as const;

export const QUALIFIER_OR_AVERAGE = { ...QUALIFIER, average: ['gemiddeld', 'average'] } as const;

/** Who or what a figure on reach counts. */
export const REACH_UNIT = {
  clients: ['cliënten', 'clients'],
  families: ['gezinnen', 'families'],
  households: ['huishoudens', 'households'],
  parents: ['ouders', 'parents'],
  mothers: ['moeders', 'mothers'],
  fathers: ['vaders', 'fathers'],
  children: ['kinderen', 'children'],
  pupils: ['leerlingen', 'pupils'],
  young_people: ['jongeren', 'young people'],
  people: ['personen', 'people'],
  births: ['geboorten', 'births'],
  participants: ['deelnemers', 'participants'],
  visitors: ['bezoekers', 'visitors'],
  accounts: ['accounts', 'accounts'],
  professionals: ['professionals', 'professionals'],
  municipalities: ['gemeenten', 'municipalities'],
  locations: ['locaties', 'locations'],
  organisations: ['organisaties', 'organisations'],
  schools: ['scholen', 'schools'],
  teachers: ['leerkrachten', 'teachers'],
  percent: ['procent', 'per cent'],
  other: ['anders', 'other'],
} as const;

export const COST_UNIT = {
  per_trajectory: ['per traject', 'per trajectory'],
  per_person: ['per persoon', 'per person'],
  per_client_per_intervention: ['per cliënt per interventie', 'per client per intervention'],
  per_hour: ['per uur', 'per hour'],
  per_year: ['per jaar', 'per year'],
  package: ['pakket', 'package'],
  materials_only: ['alleen materialen', 'materials only'],
  materials_per_trajectory: ['materialen per traject', 'materials per trajectory'],
} as const;

export const SEVERITY = {
  light: ['licht', 'light'],
  medium: ['midden', 'medium'],
  heavy: ['zwaar', 'heavy'],
} as const;

export const SEVERITY_OR_TOTAL = { ...SEVERITY, total: ['totaal', 'total'] } as const;

export const PLANNED_OR_REALISED = {
  planned: ['voorgenomen', 'planned'],
  realised: ['gerealiseerd', 'realised'],
} as const;
