import type { RowPlan } from '../../model/plan.ts';

/** The interventions and every way this report prints their names. The order is that of tables 1 to 12. */
export const INTERVENTIONS: readonly RowPlan[] = [
  { rowId: 'bemoeizorg', names: ['Bemoeizorg in de JGZ', 'Bemoeizorg'] },
  { rowId: 'coach-je-kind', names: ['Coach je kind'] },
  {
    rowId: 'gordon-training',
    names: [
      'Gordon training',
      'Gordon Communicatie Training ‘Effectief Communiceren met Kinderen’',
      'Gordon-training',
      'Gordon-cursus',
      'Gordon cursus',
    ],
  },
  { rowId: 'home-start', names: ['Home-Start', 'Homestart'] },
  {
    rowId: 'houvast',
    names: [
      'HouVast, stut en steun voor gezinnen van ouders met een LVB',
      'Houvast, stut en steun voor gezinnen van ouders met een LVB',
      'HouVast',
    ],
  },
  {
    rowId: 'kopopouders-online',
    names: ['KopOpOuders Online', 'KopOpOuders Online Kopopouders.nl', 'KopOpOuders'],
  },
  { rowId: 'vht', names: ['VHT', 'VHT: video-hometraining'] },
  { rowId: 'k-vht', names: ['K-VHT', 'K-VHT Kortdurende Video-hometraining'] },
  { rowId: 'moeders-informeren-moeders', names: ['Moeders Informeren Moeders', 'MIM'] },
  { rowId: 'opvoeden-en-zo', names: ['Opvoeden & Zo', 'Opvoeden & zo'] },
  { rowId: 'ouder-baby-interventie', names: ['Ouder-baby interventie'] },
  { rowId: 'pcit', names: ['PCIT'] },
  { rowId: 'pedagogisch-adviseren', names: ['Pedagogisch Adviseren', 'Pedagogisch adviseren'] },
  { rowId: 'reset', names: ['ReSet'] },
  {
    rowId: 'safe-you-safe-me',
    names: [
      'Safe You Safe Me, meldcode+ pakket',
      'Safe You Safe me, meldcode+ pakket',
      'Safe You Safe Me meldcode+ pakket',
      'Safe You Safe me',
    ],
  },
  { rowId: 'stevig-ouderschap', names: ['Stevig Ouderschap', 'Stevig ouderschap'] },
  {
    rowId: 'themis-opvoedcursus',
    names: ['Themis Opvoedcursus', 'Themis opvoedcursus', 'Themis', 'Themis oudercursus'],
  },
  { rowId: 'triple-p', names: ['Triple P'] },
  {
    rowId: 'vipp-sd',
    names: [
      'VIPP-SD',
      'VIPP-SD Video-feedback Intervention to promote Positive Parenting and Sensitive Discipline',
    ],
  },
  { rowId: 'voorzorg', names: ['VoorZorg', 'Voorzorg'] },
];

const byId = new Map(INTERVENTIONS.map((row) => [row.rowId, row]));

/** Table 13 lists the interventions in an order of its own: first the six that aim at child abuse. */
export const CONTACT_ORDER: readonly RowPlan[] = [
  'bemoeizorg',
  'pcit',
  'safe-you-safe-me',
  'stevig-ouderschap',
  'triple-p',
  'voorzorg',
  'home-start',
  'coach-je-kind',
  'gordon-training',
  'houvast',
  'kopopouders-online',
  'k-vht',
  'moeders-informeren-moeders',
  'opvoeden-en-zo',
  'ouder-baby-interventie',
  'pedagogisch-adviseren',
  'reset',
  'themis-opvoedcursus',
  'vht',
  'vipp-sd',
].map((id) => byId.get(id) as RowPlan);
