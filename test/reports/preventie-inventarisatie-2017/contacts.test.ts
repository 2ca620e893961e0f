import { describe, expect, it } from 'vitest';
import {
  readContacts,
  readPrivateContacts,
} from '../../../src/reports/preventie-inventarisatie-2017/records/contacts.ts';
import { cellOf, readCell, statementsOf } from './said.ts';

describe('contacts', () => {
  it('are organisations, two where one has taken over', () => {
    const contacts = readCell(readContacts, '13', 'organisation', 'De Brug -> Onderzoek BV');
    expect(contacts.map(({ position, organisation }) => [position, organisation])).toEqual([
      [1, 'De Brug'],
      [2, 'Onderzoek BV'],
    ]);
  });

  it('carry no person, telephone number or e-mail address', () => {
    const cells = [
      cellOf('13', 'person', 'A. Voorbeeld'),
      cellOf('13', 'organisation', 'De Brug'),
      cellOf('13', 'phone', '010-0000000'),
      cellOf('13', 'email', 'a@voorbeeld.example'),
    ];
    expect(JSON.stringify(readContacts(statementsOf(cells)))).not.toMatch(/Voorbeeld|0000|@/);
  });
});

describe('private contacts', () => {
  it('are read as persons, numbers and addresses', () => {
    const cells = [
      cellOf('13', 'person', 'A. Voorbeeld:\nvia B. Proef'),
      cellOf('13', 'phone', '(0)10 000\n0000'),
      cellOf('13', 'email', 'a@voorbeeld.example;\nb.proef@voorbeeld.example'),
    ];
    expect(readPrivateContacts(statementsOf(cells))).toEqual([
      {
        interventionId: 'pcit',
        person: 'A. Voorbeeld: via B. Proef',
        phones: ['0100000000'],
        emails: ['a@voorbeeld.example', 'b.proef@voorbeeld.example'],
      },
    ]);
  });

  it('are null or empty where the source is blank', () => {
    expect(readPrivateContacts(statementsOf([cellOf('13', 'person', '')]))).toEqual([
      { interventionId: 'pcit', person: null, phones: [], emails: [] },
    ]);
  });
});
