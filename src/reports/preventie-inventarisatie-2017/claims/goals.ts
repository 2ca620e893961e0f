import type { Claim } from '../../../model/check.ts';
import { cell, count, exactly, notInTables, someOf } from './computations.ts';
import { all, type Group, says, theFourteen } from './groups.ts';

const MAIN_GOAL_ON_ABUSE: Group = ({ goals }) => {
  const rows = goals.filter(({ level, text }) => level === 'main' && /kindermishandeling/i.test(text));
  const ids = [...new Set(rows.map(({ intervention_id }) => intervention_id))];
  return { ids, evidence: 'goals.text of level main, matching kindermishandeling' };
};

const goal = (id: string, quote: string, words: RegExp): Claim => ({
  id: `goal-${id}`,
  quote,
  stated: 'some of the 14',
  compute: someOf(theFourteen, says('1', 'goals', words)),
});

/** Doelomschrijving. */
export const GOALS: readonly Claim[] = [
  {
    id: 'summary-interventions',
    quote: 'de geformuleerde doelen van de 20 interventies',
    stated: 20,
    compute: count(all),
  },
  {
    id: 'abuse-as-goal-count',
    quote: 'er drie zijn die expliciet het voorkomen van kindermishandeling als doel hebben geformuleerd',
    stated: 3,
    compute: count(MAIN_GOAL_ON_ABUSE),
    reason: {
      en: 'Counted are main goals that name child abuse; that of Safe You Safe me is to detect and tackle it. PCIT (a subgoal) and Triple P (the module Pathways) name it too, as the prose goes on to say.',
    },
  },
  {
    id: 'abuse-as-goal-names',
    quote: 'Safe You Safe me, Stevig Ouderschap en VoorZorg. Bij',
    stated: ['safe-you-safe-me', 'stevig-ouderschap', 'voorzorg'],
    compute: exactly(MAIN_GOAL_ON_ABUSE),
  },
  {
    id: 'abuse-voorzorg-main-goal',
    quote: 'Bij VoorZorg wordt dit als hoofddoel genoemd',
    stated: 'main goal',
    compute: cell('1', 'voorzorg', 'goals').says(
      /^Hoofddoel Het terugdringen van \(het risico op\) kindermishandeling/,
    ),
  },
  {
    id: 'abuse-stevig-ouderschap-part-of-goal',
    quote: 'bij Stevig ouderschap als onderdeel van het voorkomen van opvoedingsproblemen',
    stated: 'part of preventing parenting problems',
    compute: cell('1', 'stevig-ouderschap', 'goals').says(
      /voorkomen van opvoedingsproblemen waaronder kindermishandeling/,
    ),
  },
  {
    id: 'goal-safe-you-safe-me',
    quote:
      'Safe You Safe me beoogt het vroegtijdig opsporen en aanpakken van kindermishandeling bij kinderen in het primair onderwijs',
    stated: 'early detection and tackling of child abuse in primary education',
    compute: cell('1', 'safe-you-safe-me', 'goals').says(
      /vroegtijdig opsporen en aanpakken van kindermishandeling bij kinderen in het primair onderwijs/,
    ),
  },
  {
    id: 'goal-pcit-behaviour',
    quote: 'wordt bij de doelomschrijving (verminderen van ernstige gedragsproblemen van kinderen)',
    stated: 'less severe behavioural problems',
    compute: cell('1', 'pcit', 'goals').says(/^Hoofddoel Ernstige gedragsproblemen bij het kind verminderen/),
  },
  {
    id: 'goal-pcit-abuse-stopped',
    quote: 'het subdoel dat fysieke kindermishandeling is gestopt',
    stated: 'subgoal of PCIT',
    compute: cell('1', 'pcit', 'goals').says(/Subdoelen .*fysieke kindermishandeling is gestopt/),
  },
  {
    id: 'bemoeizorg-violence-only-in-target-group',
    quote:
      'Bij Bemoeizorg in de JGZ vinden we alleen in de doelgroepomschrijving dat er bij multiprobleemgezinnen sprake kan zijn van huiselijk geweld',
    stated: 'in the target group, not among the goals',
    compute: (dataset, stated) => {
      const inTargetGroup = cell('2', 'bemoeizorg', 'risks').says(/huiselijk geweld/)(dataset, stated);
      const inGoals = cell('1', 'bemoeizorg', 'goals').says(/geweld/)(dataset, stated);
      return inGoals.holds ? { ...inGoals, holds: false } : inTargetGroup;
    },
  },
  {
    id: 'bemoeizorg-derived-goal',
    quote:
      'Als doel kan worden afgeleid dat gedeelde zorg aan deze gezinnen kan leiden tot verminderen of oplossen van huiselijk geweld',
    stated: 'a goal that can be derived',
    compute: notInTables('An inference of the authors; table 1 names shared care, and no violence.'),
  },
  {
    id: 'triple-p-only-pathways',
    quote:
      'Bij Triple P wordt alleen bij de module Pathways genoemd dat deze zich expliciet richt op het voorkomen van kindermishandeling',
    stated: 'in the module Pathways only',
    compute: cell('1', 'triple-p', 'goals').says(
      /^(?:(?!kindermishandeling).)*Triple P Pathways (?:(?!kindermishandeling).)*het voorkomen van kindermishandeling/,
      { silence: 'no' },
    ),
  },
  {
    id: 'triple-p-pathways-ended',
    quote: 'Na een pilot met deze module wordt deze nu niet verder uitgevoerd in Nederland',
    stated: 'a pilot, not carried out now',
    compute: cell('1', 'triple-p', 'goals').says(
      /pilot Triple P Pathways .* nu wordt het niet meer uitgevoerd/,
    ),
  },
  {
    id: 'goals-of-the-fourteen',
    quote: 'Bij de 14 interventies die zich richten op de preventie van opvoedproblemen',
    stated: 14,
    compute: count(theFourteen),
  },
  goal('confidence', 'het zelfvertrouwen van ouders versterken', /zelfvertrouwen/i),
  goal('network', 'het netwerk van ouders versterken', /netwerk/i),
  goal('shared-care', 'gedeelde zorg met ouders tot stand brengen', /gedeelde zorg/i),
  goal('competence', 'opvoedingscompetenties van ouders vergroten', /opvoed(ings)?competenties?/i),
  goal(
    'sensitivity',
    'verhogen sensitiviteit en verbeteren disciplineringsstrategieën',
    /sensitiviteit en het verbeteren van disciplineringsstrategieën/i,
  ),
  goal(
    'child-behaviour',
    'verminderen probleemgedrag e/o bevorderen positieve sociaal-emotionele ontwikkeling van kinderen',
    /probleemgedrag|positieve sociaal-emotionele ontwikkeling/i,
  ),
  goal(
    'child-problems',
    'voorkomen van psychosociale problemen of gedragsproblemen van kinderen',
    /voorkomen dat kinderen .*psychosociale problemen|gedragsproblemen (bij de kinderen )?voorkomen|voorkomen .*van gedragsproblemen/i,
  ),
  goal(
    'relationship',
    'bevorderen van de ouder-kind relatie e/o ouder-kind interactie',
    /interacties? tussen (de )?(ouder|opvoeder)|ouder-kind ?(inter|relatie)|onderlinge relatie|band tussen ouder en kind/i,
  ),
  {
    id: 'goal-relationship-linked-to-skills',
    quote:
      'Dit laatst genoemde doel is vaak sterk gekoppeld aan de eerder genoemde vaardigheden en competenties van ouders',
    stated: 'often',
    compute: notInTables('“Vaak sterk gekoppeld” is a judgement of the authors on how goals hang together.'),
  },
];
