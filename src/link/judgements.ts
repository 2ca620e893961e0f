import type { Issue } from '../model/issue.ts';
import type { LinkJudgement } from '../model/linking.ts';
import type { Rules } from '../model/reading.ts';

const applies = ({ name, expect }: LinkJudgement, text: string) =>
  text.startsWith(name) && text.includes(expect);

/** The judgement on an offer, by its name and description. */
export function judgementOn(
  name: string,
  description: string,
  judgements: readonly LinkJudgement[],
): LinkJudgement | null {
  return judgements.find((one) => one.name === name && description.includes(one.expect)) ?? null;
}

/** The rule that provenance names: an offer's name and description → the intervention it was judged to be. */
export const linkRules = (judgements: readonly LinkJudgement[]): Rules => ({
  'link.judgement': (text) => judgements.find((one) => applies(one, text))?.interventionId ?? null,
});

/** What to say of a judgement that no offer fits any more. */
export const staleJudgement = ({ name, expect }: LinkJudgement, file: string): Issue => ({
  code: 'judgement-stale',
  file,
  found: `no offer "${name}" whose description holds "${expect}"`,
  expected: 'the offer that was judged',
  advice: 'Look at the offer again, then correct or remove the judgement in the report’s folder.',
});
