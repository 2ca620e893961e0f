import type { LinkJudgement } from '../../model/linking.ts';

/** Offers whose intervention their name alone does not tell. */
export const JUDGEMENTS: readonly LinkJudgement[] = [
  {
    name: 'Opvoedspreekuren',
    expect: 'Methodiek pedagogisch adviseren',
    interventionId: 'pedagogisch-adviseren',
    reason: 'The description names the method of the consulting hours, and it is this intervention.',
  },
  {
    name: 'Praktische thuisbegeleiding: Video home training Video interactie training',
    expect: 'video materiaal om feedback te geven',
    interventionId: 'vht',
    reason: 'The name gives video-hometraining as what is done; nothing says that it is the short form.',
  },
  {
    name: 'Opvoedbureau',
    expect: 'Pedagogische advisering',
    interventionId: null,
    reason: 'Advice on upbringing is the kind of work; no text names the method Pedagogisch Adviseren.',
  },
  {
    name: 'Outreachende jeugdgezondheidszorg',
    expect: 'vormen van bemoeizorg',
    interventionId: null,
    reason: 'A range of outreach, of which bemoeizorg is the kind at one end; the intervention is not named.',
  },
];
