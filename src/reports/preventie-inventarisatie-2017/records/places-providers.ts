import { eachOf } from '../../../model/issue.ts';
import { type RecordDraft, type Rules, readWith } from '../../../model/reading.ts';
import { type Cell, columnOf, type Statements } from '../../../model/statement.ts';
import { notRead } from './faults.ts';
import { codeBy, type Vocabulary, wordsByCode } from './vocabulary.ts';

const PLACES: Vocabulary = [
  [/(?<!\p{L})(?:thuissituatie|(?<!gastouder\s)thuis|huisbezoeken)(?!\p{L})/iu, 'home'],
  // Where the intervention's own organisation receives people; a course room is such a place.
  [
    /kantoor(?:\sJGZ)?|cursusruimte|(?:uitvoerende|zorg)\s?instelling|spreekkamer|bij\sde\sorganisatie/iu,
    'provider_location',
  ],
  [/(?<!\p{L})(?:basis)?(?:school|scholen)(?!\p{L})/iu, 'school'],
  [/buurthuis(?:\/welzijnsinstelling)?|wijkcentrum|CJG|Centrum\svoor\sJeugd|mama-café/iu, 'community_centre'],
  [/kinderdagverblijf|gastouder|kinderopvang/iu, 'childcare'],
  [/(?<!\p{L})online(?!\p{L})|social\smedia/iu, 'online'],
  [/telefonisch/iu, 'phone'],
  [/excursie|samen\snaar\svoorzieningen/iu, 'excursion'],
];

const PROVIDERS: Vocabulary = [
  [/(?<!\p{L})vrijwilligers(?!-)/iu, 'volunteers'],
  [
    /JGZ[-\s](?:jeugd)?verpleegkundigen?|jeugdverpleegkundigen?|verpleegkundigen\svan\sde\sjeugdgezondheidszorg/iu,
    'jgz_nurse',
  ],
  [/(?:\(school\))?maatschappelijk\swerkers?/iu, 'social_worker'],
  [
    /hulpverleners?(?!\p{L})[^.]*\sSKJ|ambulant\s(?:werker|hulpverleners?)|professionals\sin\sde\sjeugdzorg/iu,
    'youth_care_worker',
  ],
  [
    /GGZ-(?:medewerker|preventie)|therapeuten|jeugd-ggz|sociaal\spsychiatrisch\)?\sverpleegkundigen?|kinderpsychiaters?/iu,
    'ggz_professional',
  ],
  [
    /\(ortho-\)pedagogen|(?<!\p{L})(?:pedagoog|psycholoog|psychologen)|pedagogisch\sadviseurs?|gedragswetenschappers?/iu,
    'pedagogue_psychologist',
  ],
  [/(?<!\p{L})(?:leerkrachten|leraren)/iu, 'teacher'],
  [/(?<!\p{L})trainers?(?!\p{L})/iu, 'trainer'],
  [
    /wij-teammedewerker|babyconsulenten|CJG\smedewerkers|thuisbegeleiders|locatiemanager\sof\sdirecteur|welzijnsorganisaties(?!\sdie)|pedagogisch\smedewerkers/iu,
    'other',
  ],
];

export const PLACE_PROVIDER_RULES: Rules = {
  'code.place': codeBy(PLACES),
  'code.provider': codeBy(PROVIDERS),
};

interface Coded {
  column: string;
  resource: string;
  field: string;
  vocabulary: Vocabulary;
}

/** One record for each code that a cell has words for. */
function codedRecords(cell: Cell, { resource, field, vocabulary }: Coded): RecordDraft[] {
  const words = [...wordsByCode(vocabulary, cell.text).values()];
  if (words.length === 0 && cell.text.text !== '') {
    throw notRead(cell, `words for a ${field}`, `Add them to the vocabulary of ${resource}.`);
  }
  return words.map((quote) => ({
    resource,
    fields: {
      intervention_id: cell.rowId,
      [field]: readWith(PLACE_PROVIDER_RULES, `code.${field}`, quote),
    },
  }));
}

const readCoded = (statements: Statements, coded: Coded): RecordDraft[] =>
  eachOf(columnOf(statements, '6', coded.column), (cell) => codedRecords(cell, coded));

/** Table 6: where the contacts are. Throws ExtractionFault for a cell that the vocabulary has no words for. */
export const readPlaces = (statements: Statements): RecordDraft[] =>
  readCoded(statements, { column: 'place', resource: 'places', field: 'place', vocabulary: PLACES });

/** Table 6: who carries it out. Throws ExtractionFault for a cell that the vocabulary has no words for. */
export const readProviders = (statements: Statements): RecordDraft[] =>
  readCoded(statements, {
    column: 'provider',
    resource: 'providers',
    field: 'provider',
    vocabulary: PROVIDERS,
  });
