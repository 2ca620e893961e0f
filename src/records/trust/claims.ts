import { lineEnd, lineStart, sourceId } from '../common.ts';
import { code, composedId, text } from '../field.ts';
import { resource } from '../resource.ts';

const VERDICT = {
  agrees: ['klopt', 'agrees'],
  disagrees: ['klopt niet', 'disagrees'],
  uncheckable: ['niet na te gaan', 'cannot be checked'],
} as const;

export const claims = resource({
  name: 'claims',
  words: {
    nl: ['Beweringen', 'Een rij per controleerbare bewering in de lopende tekst van de rapporten.'],
    en: ['Claims', "One row per checkable statement in the reports' prose."],
  },
  key: ['claim_id'],
  references: { source_id: 'sources' },
  order: ['source_id', 'line_start', 'line_end'],
  fields: {
    claim_id: composedId({
      nl: ['Kenmerk', 'Kenmerk van de bewering.'],
      en: ['Identifier', 'Identifier of the claim.'],
    }),
    source_id: sourceId(),
    line_start: lineStart(),
    line_end: lineEnd(),
    quote: text({
      nl: ['Citaat', 'De bewering zoals die er staat.'],
      en: ['Quote', 'The claim as it stands.'],
    }),
    stated: text({
      nl: ['Beweerd', 'Wat de bewering zegt, kort.'],
      en: ['Stated', 'What the claim states, in short.'],
    }).nullable(),
    computed: text({
      nl: ['Berekend', 'Wat de gegevens zeggen.'],
      en: ['Computed', 'What the records say.'],
    }).nullable(),
    verdict: code(VERDICT, {
      nl: ['Oordeel', 'Of bewering en gegevens overeenkomen.'],
      en: ['Verdict', 'Whether claim and records agree.'],
    }),
    reason: text({
      nl: ['Reden', 'Waarom het niet klopt of niet na te gaan is.'],
      en: ['Reason', 'Why it disagrees or cannot be checked.'],
    }).nullable(),
    evidence: text({
      nl: ['Bewijs', 'Waaruit het is berekend.'],
      en: ['Evidence', 'What it was computed from.'],
    }).nullable(),
  },
});
