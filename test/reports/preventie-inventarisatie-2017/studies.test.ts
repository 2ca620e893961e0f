import { describe, expect, it } from 'vitest';
import { readStudies } from '../../../src/reports/preventie-inventarisatie-2017/records/studies.ts';
import { cellOf, statementsOf, valuesOf } from './said.ts';

interface Columns {
  study?: string;
  design?: string;
  results?: string;
}

function studiesIn(columns: Columns, row = 'reset') {
  const cells = Object.entries(columns).map(([column, text]) => cellOf('10', column, text, row));
  const triple = [
    cellOf('10', 'study', TRIPLE_P_STUDIES, 'triple-p'),
    cellOf('10', 'design', TRIPLE_P_DESIGNS, 'triple-p'),
  ];
  return readStudies(statementsOf([...(row === 'triple-p' ? [] : triple), ...cells]))
    .map(valuesOf)
    .filter((study) => study.intervention_id === row);
}

const TRIPLE_P_STUDIES =
  '2009: Pathways Effects on Parent-Child relationships Speetjens, de Graaf, 2010: Evaluatie van de pilot in Amsterdam';
const TRIPLE_P_DESIGNS =
  'RCT (met wachtlijst controle groep), kwalitatief onderzoek en procesevaluatie Er werden 30 mensen aan iedere groep toebedeeld';

describe('studies', () => {
  it('are told apart by the years that open them, and paired with designs of that year', () => {
    const studies = studiesIn({
      study: '1998: interviews\n2004: onderzoek in Ierland',
      design: '2004: RCT, N=40\n1998: 12 ouders',
    });
    expect(
      studies.map(({ year, design, country, sample_sizes }) => [year, design, country, sample_sizes]),
    ).toEqual([
      [1998, 'qualitative', null, '12 ouders'],
      [2004, 'rct', 'IE', 'N=40'],
    ]);
  });

  it('are told apart by the brackets that close their titles', () => {
    const studies = studiesIn({
      study: 'Effectonderzoek (2001-2005) Landelijk onderzoek (2008) Nog een (verwacht)',
      design: 'RCT',
    });
    expect(studies.map(({ year, design, text }) => [year, design, text])).toEqual([
      [null, 'rct', 'Effectonderzoek (2001-2005)'],
      [2008, 'unknown', 'Landelijk onderzoek (2008)'],
      [null, 'unknown', 'Nog een (verwacht)'],
    ]);
  });

  it('are two where two years open one text', () => {
    const studies = studiesIn({ study: '2009 en 2014 gerandomiseerd onderzoek' });
    expect(studies.map(({ year, design }) => [year, design])).toEqual([
      [2009, 'rct'],
      [2014, 'rct'],
    ]);
  });

  it('share a design that is said to be that of both', () => {
    const studies = studiesIn({
      study: 'Pilot (2010) Evaluatie (2013)',
      design: 'Voor- en nameting: beide onderzoeken rond de 50',
    });
    expect(studies.map(({ design, sample_sizes }) => [design, sample_sizes])).toEqual([
      ['pre_post', 'rond de 50'],
      ['pre_post', 'rond de 50'],
    ]);
  });

  it('may be known by their design, or from the results, only', () => {
    expect(studiesIn({ design: 'RCT' })).toMatchObject([{ year: null, design: 'rct', text: 'RCT' }]);
    const results =
      'Beter. Buitenlands onderzoek naar iets dergelijks in Ierland (Murphy, 2002) liet zien dat het hielp.';
    expect(studiesIn({ study: 'Onderzoek (2004)', results })[1]).toMatchObject({ year: 2002, country: 'IE' });
  });

  it('are in no one country where several are named', () => {
    expect(
      studiesIn({ study: 'Er is onderzoek in Nederland en diverse andere landen' })[0]?.country,
    ).toBeNull();
  });

  it('stop the build when a judgement on them no longer fits', () => {
    expect(() => studiesIn({ study: TRIPLE_P_STUDIES, design: 'RCT' }, 'triple-p')).toThrow(
      /judgement-expired/,
    );
  });

  it('have the design that a judgement gives them, with its reason', () => {
    const studies = studiesIn({ study: TRIPLE_P_STUDIES, design: TRIPLE_P_DESIGNS }, 'triple-p');
    expect(studies.map(({ design, sample_sizes }) => [design, sample_sizes])).toEqual([
      ['rct', '30 mensen'],
      ['process_evaluation', null],
    ]);
  });
});
