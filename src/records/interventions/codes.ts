/** Code lists of the interventions' facts. */

export const SELECTION_GROUP = {
  child_abuse_prevention: ['preventie van kindermishandeling', 'prevention of child abuse'],
  parenting_problems: ['preventie van opvoedproblemen', 'prevention of parenting problems'],
} as const;

export const CONTRAINDICATIONS_STATUS = {
  listed: ['genoemd', 'listed'],
  none: ['geen', 'none'],
  unknown: ['onbekend', 'unknown'],
  blank: ['niet ingevuld', 'left blank'],
} as const;

export const FREQUENCY = {
  daily: ['dagelijks', 'daily'],
  weekly: ['wekelijks', 'weekly'],
  biweekly: ['om de week', 'every two weeks'],
  monthly: ['maandelijks', 'monthly'],
  variable: ['wisselend', 'variable'],
  on_agreement: ['in overleg', 'on agreement'],
  unknown: ['onbekend', 'unknown'],
  other: ['anders', 'other'],
} as const;

export const CONTACT_UNIT = {
  contacts: ['contacten', 'contacts'],
  home_visits: ['huisbezoeken', 'home visits'],
  visits: ['bezoeken', 'visits'],
  sessions: ['sessies', 'sessions'],
  meetings: ['bijeenkomsten', 'meetings'],
  group_meetings: ['groepsbijeenkomsten', 'group meetings'],
  conversations: ['gesprekken', 'conversations'],
  times: ['keer', 'times'],
  hours: ['uren', 'hours'],
  hours_per_week: ['uren per week', 'hours per week'],
  other: ['anders', 'other'],
} as const;

export const FREE_FOR_CLIENT = {
  yes: ['ja', 'yes'],
  mostly: ['meestal', 'mostly'],
  no: ['nee', 'no'],
  varies: ['verschilt', 'varies'],
  unknown: ['onbekend', 'unknown'],
} as const;

export const COSTS_REIMBURSED = {
  full: ['geheel', 'in full'],
  mostly: ['grotendeels', 'mostly'],
  sometimes: ['soms', 'sometimes'],
  varies: ['verschilt', 'varies'],
  unknown: ['onbekend', 'unknown'],
} as const;

export const COST_EFFECTIVENESS = {
  yes: ['ja', 'yes'],
  no: ['nee', 'no'],
  blank: ['niet ingevuld', 'left blank'],
} as const;

export const FOREIGN_EFFECT_STUDY = {
  yes: ['ja', 'yes'],
  no: ['nee', 'no'],
  unknown: ['onbekend', 'unknown'],
  other: ['anders', 'other'],
} as const;
