import type { FindingRule } from '../../../model/check.ts';
import { SOURCE } from './finding.ts';

/** A municipality that goes on after the agreement has ended. */
export const periodRule: FindingRule = {
  name: 'after-the-period',
  description: 'A municipality’s activities that go on beyond the period of the agreement.',
  find: ({ agreement_facts, passages }) => {
    const end = agreement_facts.find(({ fact }) => fact === 'period_end');
    const later = agreement_facts.filter(
      ({ fact, date }) => /_period_end$/.test(fact) && date !== null && date > (end?.date ?? ''),
    );
    return later.flatMap(({ fact, date, text }) => {
      const passage = passages.find((one) => one.source_id === SOURCE && one.text.includes(text));
      return {
        key: fact.replaceAll('_', '-'),
        kind: 'columns_disagree' as const,
        source_id: SOURCE,
        line_start: passage?.line_start ?? null,
        line_end: passage?.line_end ?? null,
        reported: date,
        computed: end?.date ?? null,
        message_nl: `De afspraken lopen tot en met ${end?.date}, maar: “${text}” De aantallen daar zijn deels verwachtingen.`,
        message_en: `The agreement ends on ${end?.date}, but: “${text}” The numbers there are partly expectations.`,
      };
    });
  },
};
