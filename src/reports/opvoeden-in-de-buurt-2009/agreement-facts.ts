import { eachOf } from '../../model/issue.ts';
import { type Reading, type RecordDraft, readText } from '../../model/reading.ts';
import { match, type Spanned, split } from '../../model/spanned.ts';
import type { Statements } from '../../model/statement.ts';
import { FACTS, type Fact, READERS } from './facts.ts';
import { fault } from './faults.ts';
import { read } from './rules.ts';

/** After a full stop, before a capital, also where the space between them is missing: `gemeenschap.Ten`. */
const SENTENCE_END = /(?<=[.?!]\)?)\s+(?=["“‘'(]?[A-ZÀ-Þ])|(?<=[a-z]{3}\.)(?=[A-Z][a-z])/;

const sentencesOf = ({ passages }: Statements): Spanned[] =>
  passages.flatMap(({ text }) => split(text, SENTENCE_END));

interface Found {
  sentence: Spanned;
  figure: Spanned;
}

function find({ fact, figure }: Fact, sentences: readonly Spanned[]): Found {
  const found = sentences.flatMap((sentence) => {
    const words = match(sentence, figure, 1);
    return words ? [{ sentence, figure: words }] : [];
  });
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  throw fault({
    code: 'fact-not-found',
    found: `${found.length} sentences that match ${figure} (${fact})`,
    expected: 'one sentence',
    advice: 'Write the words around the figure in facts.ts as the report now prints them.',
  });
}

function readFigure({ fact, read: kind }: Fact, figure: Spanned): Reading {
  const value = read(READERS[kind].value, figure);
  if (value) return value;
  throw fault({
    code: 'figure-not-read',
    found: `"${figure.text}" (${fact})`,
    expected: `a text that the rule ${READERS[kind].value} reads`,
    advice: 'Correct the words around the figure in facts.ts, or how it is read.',
  });
}

function qualifierOf({ read: kind }: Fact, figure: Spanned) {
  const { qualifier } = READERS[kind];
  if (qualifier) return read(qualifier, figure);
  return kind === 'date' ? null : 'exact';
}

function draftOf(fact: Fact, position: number, statements: Statements, found: Found): RecordDraft {
  const value = readFigure(fact, found.figure);
  return {
    resource: 'agreement_facts',
    fields: {
      fact: fact.fact,
      source_id: statements.sourceId,
      position,
      value: fact.read === 'date' ? null : value,
      date: fact.read === 'date' ? value : null,
      unit: fact.unit,
      qualifier: qualifierOf(fact, found.figure),
      text: readText(found.sentence),
    },
  };
}

/**
 * The figures and dates of the agreement as a whole, and those that only one municipality gives.
 * @throws ExtractionFault when a fact stands in no sentence or in several, or its figure cannot be read
 */
export function readFacts(statements: Statements): RecordDraft[] {
  const sentences = sentencesOf(statements);
  return eachOf([...FACTS.entries()], ([i, fact]) => [
    draftOf(fact, i + 1, statements, find(fact, sentences)),
  ]);
}
