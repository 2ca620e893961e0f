/** Words titles begin with in the languages reports are written in. */
export const titleWord =
  /^(?:table|tabel|tabelle|tableau|tabla|tabella|tabela|cuadro|quadro|exhibit|overzicht|bijlage|annex|appendix|figure|chart)\b/i;
