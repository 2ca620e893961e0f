import type { OtherNames } from '../../model/linking.ts';

/** Names that stand in the texts, whether or not a printing of the tables has them as a row's name. */
export const OTHER_NAMES: OtherNames = {
  // `VHT: video-hometraining`; the hyphens say where a space or hyphen may stand.
  vht: ['Video-home-training'],
  'k-vht': ['Kortdurende Video-home-training'],
  'moeders-informeren-moeders': ['MIM'],
  'gordon-training': ['Gordon-cursus', 'Gordon Communicatie Training'],
  'kopopouders-online': ['KopOpOuders', 'Kopopouders.nl'],
  bemoeizorg: ['Bemoeizorg'],
  houvast: ['HouVast'],
  'themis-opvoedcursus': ['Themis', 'Themis oudercursus'],
  'safe-you-safe-me': ['Safe You Safe Me', 'Safe You, Safe Me', 'Safe You, Safe Me Meldcode+ pakket'],
  'vipp-sd': ['VIPP'],
};
