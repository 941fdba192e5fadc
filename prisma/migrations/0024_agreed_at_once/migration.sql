-- What a viewer's agreements let be shown was found by joining every board with every measure and agency, twice for each
-- query: for those who see all boards it took longer than the figures. Now each board's agencies are compared with each
-- measure's as lists, and a cell is asked about the agreements that count for its release only. Nothing more or less is
-- shown: agreements for invented records include the real ones (scope_secret.agreements_for).
CREATE OR REPLACE FUNCTION scope.agreed(invented boolean) RETURNS TABLE (board_id smallint, measure text)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = pg_catalog, pg_temp AS $$
  WITH active AS MATERIALIZED (
    SELECT a.board_id, array_agg(a.agency) AS agencies
    FROM scope_secret.agreements_for(invented) a
    WHERE scope_secret.is_active(a) AND a.board_id = ANY ((SELECT scope.boards())::smallint[])
    GROUP BY a.board_id
  ), needed AS MATERIALIZED (
    SELECT m.measure, array_agg(m.agency) AS agencies FROM reference.measure_agency m GROUP BY m.measure
  )
  SELECT active.board_id, needed.measure
  FROM active JOIN needed ON needed.agencies OPERATOR(pg_catalog.<@) active.agencies
$$;

ALTER POLICY cell_agreed ON figures.cell USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR CASE WHEN release_id = ANY ((SELECT scope.invented_releases())::int[])
    THEN (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g)
    ELSE (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g) END
);
ALTER POLICY flow_cell_agreed ON figures.flow_cell USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR CASE WHEN release_id = ANY ((SELECT scope.invented_releases())::int[])
    THEN (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g)
    ELSE (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g) END
);
