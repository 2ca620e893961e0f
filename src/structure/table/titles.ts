/** Words titles begin with in the languages reports are written in. */
export const titleWord =
  /^(?:table|tabel|tabelle|tableau|tabla|tabella|tabela|cuadro|quadro|exhibit|overzicht|bijlage|annex|appendix|figure|chart)\b/i;

/** A title that says "table" and gives its number. */
export const tableTitle =
  /^(?:tab|table|tabel|tabelle|tableau|tabla|tabella|tabela|cuadro|quadro)\.?\s+[a-z]?\.?[\divx]/i;

/** Words and marks notes below a table begin with. */
export const noteWord =
  /^(?:notes?|nb|n\.b|sources?|bron|noot|quelle|anmerkung|fuente|nota|fonte|see|gdp)\b|^(?:[*†‡§¹²³]|\([*:.]\)|\(?[a-z\d]\)\s)/i;
