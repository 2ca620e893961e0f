/** Fields that mean the same in every resource that has them. */

import { PLANNED_OR_REALISED } from './codes.ts';
import { code, count, ordinal, slug, type Words } from './field.ts';

export const sourceId = () =>
  slug({
    nl: ['Bron', 'Het rapport waaruit dit komt, zoals `opvoeden-in-de-buurt-2009`.'],
    en: ['Source', 'The report this comes from, such as `opvoeden-in-de-buurt-2009`.'],
  });

export const lineStart = () =>
  ordinal({
    nl: ['Eerste regel', 'Nummer van de eerste regel in het bronbestand, vanaf 1.'],
    en: ['First line', 'Number of the first line in the source file, from 1.'],
  });

export const lineEnd = () =>
  ordinal({
    nl: ['Laatste regel', 'Nummer van de laatste regel in het bronbestand; die regel hoort erbij.'],
    en: ['Last line', 'Number of the last line in the source file; that line is included.'],
  });

export const columnStart = () =>
  ordinal({
    nl: ['Eerste kolom', 'Plaats van het eerste teken op de eerste regel, vanaf 1.'],
    en: ['First column', 'Place of the first character on the first line, from 1.'],
  });

export const columnEnd = () =>
  ordinal({
    nl: [
      'Eindkolom',
      'Plaats na het laatste teken op de laatste regel: het teken daar hoort er niet meer bij.',
    ],
    en: [
      'End column',
      'Place after the last character on the last line: the character there is not included.',
    ],
  });

export const page = () =>
  ordinal({
    nl: ['Pagina', 'Paginanummer in het rapport; leeg waar het niet te bepalen is.'],
    en: ['Page', 'Page number in the report; empty where it cannot be known.'],
  });

export const interventionId = () =>
  slug({
    nl: ['Interventie', 'Kenmerk van de interventie, zoals `stevig-ouderschap`.'],
    en: ['Intervention', 'Identifier of the intervention, such as `stevig-ouderschap`.'],
  });

export const municipalityId = () =>
  slug({
    nl: ['Gemeente', 'Kenmerk van de gemeente, zoals `den-haag`.'],
    en: ['Municipality', 'Identifier of the municipality, such as `den-haag`.'],
  });

/** The rank of a row among its siblings. */
export const position = (
  words: Words = {
    nl: ['Volgnummer', 'Volgorde in de bron, vanaf 1.'],
    en: ['Position', 'Order in the source, from 1.'],
  },
) => ordinal(words);

export const plannedOrRealised = () =>
  code(PLANNED_OR_REALISED, {
    nl: ['Maat', 'Of het om het voorgenomen of het gerealiseerde aantal gaat.'],
    en: ['Measure', 'Whether this is the number planned or the number realised.'],
  });

export const families = (words: Words) => count(words, 'families');
