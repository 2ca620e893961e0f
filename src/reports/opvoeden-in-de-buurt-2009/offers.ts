import { type Reading, type RecordDraft, readText } from '../../model/reading.ts';
import type { Spanned } from '../../model/spanned.ts';
import { cellFinder, columnOf, type Statements } from '../../model/statement.ts';
import { fault } from './faults.ts';
import { read } from './rules.ts';

const TABLE = 'annex-1';

/** A line of Bijlage 1: its row is `almere-3`, the third of Almere. */
export interface Offer {
  offerId: string;
  municipalityId: string;
  position: number;
  name: Spanned;
}

/** The lines of Bijlage 1 in order. */
export function offersOf(statements: Statements): Offer[] {
  return columnOf(statements, TABLE, 'name').map(({ rowId, text }) => {
    const dash = rowId.lastIndexOf('-');
    const position = Number(rowId.slice(dash + 1));
    return { offerId: rowId, municipalityId: rowId.slice(0, dash), position, name: text };
  });
}

function readStatus(status: Spanned, { name }: Offer): Reading | null {
  const code = read('dei-code', status);
  if (code || status.text === '') return code;
  throw fault({
    code: 'vocabulary-miss',
    found: `status "${status.text}" of "${name.text}"`,
    expected: 'a status of the Databank Effectieve Interventies',
    advice: 'Add the status to dei-status.ts, or correct the boundaries of the cell.',
  });
}

/** The lines of Bijlage 1. Their links to interventions are made in `link`, which knows both reports. */
export function readOffers(statements: Statements): RecordDraft[] {
  const find = cellFinder(statements);
  return offersOf(statements).map((offer) => {
    const status = find(TABLE, offer.offerId, 'dei_status');
    return {
      resource: 'municipal_offers',
      fields: {
        offer_id: offer.offerId,
        municipality_id: offer.municipalityId,
        position: offer.position,
        name: readText(offer.name),
        description: readText(find(TABLE, offer.offerId, 'description')),
        dei_status: readText(status),
        dei_code: readStatus(status, offer),
        intervention_id: null,
        link_method: null,
      },
    };
  });
}
