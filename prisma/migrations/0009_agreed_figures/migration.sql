-- Figures of linked records that need an agency's records are shown to a board only while its data sharing agreement with
-- that agency is active. The door asks (lib/questions/door); the policies below decide again.

-- Whose records the linked figures of a measure rest on: lib/measures, written at every start. A measure without a row
-- is shown to nobody.
CREATE TABLE reference.measure_agency (
  measure text NOT NULL,
  agency governance.agency NOT NULL,
  PRIMARY KEY (measure, agency)
);

-- Of the viewer's boards, the measures for which every agreement that they need is active.
CREATE FUNCTION scope.agreed(invented boolean) RETURNS TABLE (board_id smallint, measure text)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = pg_catalog, pg_temp AS $$
  WITH active AS MATERIALIZED (
    SELECT a.board_id, a.agency FROM scope_secret.agreements_for(invented) a WHERE scope_secret.is_active(a)
  )
  SELECT own.board_id, needed.measure
  FROM unnest((SELECT scope.boards())) own (board_id)
  CROSS JOIN reference.measure_agency needed
  LEFT JOIN active ON active.board_id = own.board_id AND active.agency = needed.agency
  GROUP BY own.board_id, needed.measure
  HAVING count(*) = count(active.agency)
$$;

-- Releases of published tables: they need no agreement.
CREATE FUNCTION scope.releases_of_tables() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(r.id ORDER BY r.id), '{}')
  FROM releases.release r JOIN releases.source s ON s.id = r.source_id
  WHERE s.kind = 'published' AND r.id = ANY ((SELECT scope.readable_releases())::int[])
$$;

-- Releases of invented records.
CREATE FUNCTION scope.invented_releases() RETURNS int[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT coalesce(array_agg(r.id ORDER BY r.id), '{}')
  FROM releases.release r JOIN releases.source s ON s.id = r.source_id
  WHERE s.demonstration AND r.id = ANY ((SELECT scope.readable_releases())::int[])
$$;

-- Whether the viewer is a data steward, who has to see what a release holds in order to publish or withdraw it.
CREATE FUNCTION scope.checks_releases() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  SELECT EXISTS (
    SELECT FROM governance.person p JOIN governance.person_role r ON r.person_id = p.id
    WHERE p.id = (SELECT scope.viewer()) AND p.removed_at IS NULL AND r.role = 'steward')
$$;
REVOKE ALL ON FUNCTION scope.agreed(boolean), scope.releases_of_tables(),
  scope.invented_releases(), scope.checks_releases() FROM PUBLIC;

-- Restrictive: beside the scope, not instead of it. What is of no board (England and Wales) needs no agreement. The
-- casts and sub-selects make each function run once per query.
CREATE POLICY cell_agreed ON figures.cell AS RESTRICTIVE FOR SELECT USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g)
  OR (release_id = ANY ((SELECT scope.invented_releases())::int[])
    AND (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g))
);
CREATE POLICY flow_cell_agreed ON figures.flow_cell AS RESTRICTIVE FOR SELECT USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g)
  OR (release_id = ANY ((SELECT scope.invented_releases())::int[])
    AND (board_id, measure) IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g))
);

-- How good a board's linked records are tells how many there are: it needs all of its agreements.
CREATE POLICY quality_agreed ON releases.quality AS RESTRICTIVE FOR SELECT USING (
  board_id IS NULL
  OR release_id = ANY ((SELECT scope.releases_of_tables())::int[])
  OR (SELECT scope.checks_releases())
  OR (board_id, 'quality-of-records') IN (SELECT g.board_id, g.measure FROM scope.agreed(false) g)
  OR (release_id = ANY ((SELECT scope.invented_releases())::int[])
    AND (board_id, 'quality-of-records') IN (SELECT g.board_id, g.measure FROM scope.agreed(true) g))
);

CREATE TRIGGER raise_policy_version AFTER INSERT OR UPDATE OR DELETE ON reference.measure_agency
  FOR EACH STATEMENT EXECUTE FUNCTION scope_secret.raise_policy_version();
