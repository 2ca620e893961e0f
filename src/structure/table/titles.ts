/** Words titles begin with in the languages reports are written in. */
export const titleWord =
  /^(?:table|tabel|tabelle|tableau|tabla|tabella|tabela|cuadro|quadro|exhibit|overzicht|bijlage|annex|appendix|figure|chart)\b/i;

/** Words and marks notes below a table begin with. */
export const noteWord =
  /^(?:notes?|nb|n\.b|sources?|bron|noot|quelle|anmerkung|fuente|nota|fonte|see|gdp)\b|^(?:[*†‡§¹²³]|\([*:.]\)|\(?[a-z\d]\)\s)/i;
