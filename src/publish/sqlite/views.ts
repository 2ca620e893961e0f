/**
 * Views that users ask for; plain SQL, since they say what no schema does. In the words of SQLite 3.37, the
 * first with strict tables: a file whose views an older library cannot read, it cannot open at all.
 */

const joined = (table: string, expression: string, order: string, where = '') => `(
    SELECT group_concat(said, ' | ') FROM (
      SELECT ${expression} AS said FROM ${table} t
      WHERE t.intervention_id = i.intervention_id${where && ` AND ${where}`} ORDER BY ${order}
    )
  )`;

/** An amount without the `.0` that SQLite prints after whole numbers; null stays null. */
const euros = (column: string) => `iif(${column} IS NULL, NULL, printf('%.15g', ${column}))`;

/** `traject 10 - 20.5 EUR per_hour`; a part that is not given is left out. */
const COST = `trim(coalesce(t.what || ' ', '') || coalesce(${euros('t.min_eur')} || ' ', '')
        || iif(t.max_eur IS NOT t.min_eur, coalesce('- ' || ${euros('t.max_eur')} || ' ', ''), '')
        || 'EUR' || coalesce(' ' || t.unit, ''))`;

const INTERVENTIONS_OVERVIEW = `CREATE VIEW interventions_overview AS
SELECT
  i.*,
  ${joined('(SELECT DISTINCT intervention_id, name FROM intervention_names)', 't.name', 't.name')} AS names,
  ${joined('goals', 't.text', 't.position', "t.level = 'main'")} AS main_goals,
  ${joined('goals', 't.text', 't.position', "t.level = 'sub'")} AS subgoals,
  ${joined('contraindications', 't.text', 't.position')} AS contraindications,
  ${joined('techniques', 't.technique', 't.rowid', 't.applied')} AS techniques,
  ${joined('focus_areas', 't.focus', 't.rowid', 't.applied')} AS focus_areas,
  ${joined('places', 't.place', 't.rowid')} AS places,
  ${joined('providers', 't.provider', 't.rowid')} AS providers,
  ${joined('costs', COST, 't.position')} AS costs,
  ${joined('intervention_countries', 't.country', 't.country')} AS countries,
  ${joined('contacts', 't.organisation', 't.position')} AS organisation,
  (SELECT count(*) FROM studies t WHERE t.intervention_id = i.intervention_id) AS studies,
  (
    SELECT count(DISTINCT t.municipality_id) FROM municipal_offers t
    WHERE t.intervention_id = i.intervention_id
  ) AS offering_municipalities
FROM interventions i
ORDER BY i.intervention_id`;

const PLANNED_AGAINST_REALISED = `CREATE VIEW planned_against_realised AS
SELECT
  m.municipality_id, m.name AS municipality, p.severity,
  p.families AS planned, r.families AS realised,
  r.families - p.families AS difference,
  round(100.0 * r.families / nullif(p.families, 0), 1) AS realised_percent
FROM municipal_reach p
JOIN municipal_reach r USING (municipality_id, severity)
JOIN municipalities m USING (municipality_id)
WHERE p.measure = 'planned' AND r.measure = 'realised'
ORDER BY p.rowid`;

const PROVENANCE_OVERVIEW = `CREATE VIEW provenance_overview AS
SELECT p.*, s.title, s.file
FROM provenance p LEFT JOIN sources s USING (source_id)
ORDER BY p.rowid`;

export const CREATE_VIEWS = [INTERVENTIONS_OVERVIEW, PLANNED_AGAINST_REALISED, PROVENANCE_OVERVIEW];
