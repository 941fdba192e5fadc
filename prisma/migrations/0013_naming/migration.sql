-- Naming rights: other boards are shown as points without a name, a denominator or a number of their own, unless their
-- agreements let them be named (docs/adr/0024-unnamed-points.md).

-- Whether the board may be named to others beside figures that rest on this agency's records. Off until somebody says so.
ALTER TABLE governance.agreement ADD COLUMN names_board boolean NOT NULL DEFAULT false;

-- As 0008_agreements has it, with the right to be named.
CREATE OR REPLACE FUNCTION governance.keep_agreement(
  number int, of_board smallint, of_agency governance.agency, content jsonb, first_day date, last_day date, anew boolean,
  OUT done text, OUT kept int
) LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  actor governance.person := scope_secret.actor();
  before governance.agreement;
  after governance.agreement;
BEGIN
  IF NOT scope_secret.may_write(actor) THEN
    done := 'not-yours';
    RETURN;
  END IF;
  IF number IS NULL THEN
    INSERT INTO governance.agreement AS a (board_id, agency, demonstration, parties, purpose, lawful_basis, contact_name,
      contact_email, documents, names_board, starts_on, ends_on)
    VALUES (of_board, of_agency, actor.demonstration, content ->> 'parties', content ->> 'purpose',
      content ->> 'lawfulBasis', content ->> 'contactName', content ->> 'contactEmail', content -> 'documents',
      coalesce((content ->> 'namesBoard')::boolean, false), first_day, last_day)
    ON CONFLICT DO NOTHING RETURNING a.id INTO kept;
    done := CASE WHEN kept IS NULL THEN 'exists' ELSE 'made' END;
    IF kept IS NULL THEN
      SELECT a.id INTO kept FROM governance.agreement a
      WHERE a.board_id = of_board AND a.agency = of_agency AND a.demonstration = actor.demonstration;
      RETURN;
    END IF;
  ELSE
    SELECT a.* INTO before FROM governance.agreement a WHERE a.id = number FOR UPDATE;
    IF before.id IS NULL THEN
      done := 'not-there';
      RETURN;
    ELSIF actor.demonstration AND NOT before.demonstration THEN
      done := 'not-yours';
      RETURN;
    END IF;
    UPDATE governance.agreement a
    SET parties = content ->> 'parties', purpose = content ->> 'purpose', lawful_basis = content ->> 'lawfulBasis',
        contact_name = content ->> 'contactName', contact_email = content ->> 'contactEmail',
        documents = content -> 'documents', names_board = coalesce((content ->> 'namesBoard')::boolean, false),
        starts_on = first_day, ends_on = last_day,
        ended_at = CASE WHEN anew THEN NULL ELSE a.ended_at END,
        ended_why = CASE WHEN anew THEN NULL ELSE a.ended_why END
    WHERE a.id = number RETURNING a.* INTO after;
    kept := number;
    done := CASE
      WHEN after IS NOT DISTINCT FROM before THEN 'unchanged'
      WHEN before.ended_at IS NOT NULL AND after.ended_at IS NULL THEN 'renewed'
      ELSE 'changed' END;
    IF done = 'unchanged' THEN
      RETURN;
    END IF;
  END IF;
  PERFORM scope_secret.note_agreement(actor.id, kept, done);
END
$$;

-- The boards of a measure's latest twelve months in a restricted release, as anybody who reads restricted figures may see
-- those that are not theirs. There is nothing to choose but release and measure: with a window or a category of one's own,
-- two answers could be compared. Points come in the order of what is shown, which tells nothing of who they are.
--
-- What is shown of an unnamed board: a share in whole per cent, or a median in whole days; and between which numbers of
-- cases it lies, with at least six others. A point whose board could be told from fewer than five is left out.
--
-- Counts have no points: a count is the volume of a board, which published tables name.
CREATE FUNCTION scope.other_boards(of_release int, of_measure text)
RETURNS TABLE (board_id smallint, value int, cases_from bigint, cases_to bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH pinned AS (
    SELECT r.id, s.kind, s.demonstration
    FROM releases.release r JOIN releases.source s ON s.id = r.source_id
    WHERE r.id = of_release AND s.access = 'restricted'
      AND r.id = ANY ((SELECT scope.readable_releases())::int[])
      AND cardinality((SELECT scope.boards())) > 0
  ), monthly AS (
    SELECT c.board_id, c.period_start, c.suppressed, c.numerator, c.denominator, c.days, c.counts, p.kind, p.demonstration,
           max(c.period_start) OVER () AS latest
    FROM pinned p
    JOIN figures.cell c ON c.release_id = p.id
    JOIN reference.area a ON a.id = c.area_id AND a.kind = 'board'
    WHERE c.measure = of_measure AND c.breakdown = 'all' AND c.category = 'all' AND c.granularity = 'month'
  ), year AS (
    -- Whole years with nothing hidden: a sum over months of which one is hidden could tell it.
    SELECT m.board_id, m.kind, m.demonstration, sum(m.numerator) AS numerator, sum(m.denominator) AS denominator,
           bool_and(m.days IS NOT NULL) AS timed
    FROM monthly m
    WHERE m.period_start > m.latest - interval '12 months'
    GROUP BY m.board_id, m.kind, m.demonstration
    HAVING count(*) = 12 AND NOT bool_or(m.suppressed)
  ), days AS (
    SELECT m.board_id, d.day, sum(d.number) AS number
    FROM monthly m CROSS JOIN LATERAL unnest(m.days, m.counts) d (day, number)
    WHERE m.period_start > m.latest - interval '12 months'
    GROUP BY m.board_id, d.day
  ), passed AS (
    SELECT d.board_id, d.day, sum(d.number) OVER (PARTITION BY d.board_id ORDER BY d.day) AS up_to,
           sum(d.number) OVER (PARTITION BY d.board_id) AS cases
    FROM days d
  ), medians AS (
    SELECT DISTINCT ON (p.board_id) p.board_id, p.day AS median, p.cases
    FROM passed p WHERE p.up_to >= 0.5 * p.cases ORDER BY p.board_id, p.day
  ), figure AS (
    SELECT y.board_id, y.kind, y.demonstration,
           CASE WHEN y.timed THEN m.median ELSE round(100 * y.numerator / nullif(y.denominator, 0))::int END AS value,
           (CASE WHEN y.timed THEN m.cases ELSE y.denominator END)::bigint AS cases
    FROM year y LEFT JOIN medians m ON m.board_id = y.board_id
    WHERE y.timed OR (y.numerator IS NOT NULL AND y.denominator IS NOT NULL)
  ), agreed AS (
    -- By each board's own agreements, as scope.agreed has it for the viewer's.
    SELECT f.board_id,
           f.kind = 'published' OR coalesce(bool_and(scope_secret.is_active(g)), false) AS shown,
           f.kind = 'linked' AND coalesce(bool_and(scope_secret.is_active(g) AND g.names_board), false) AS named
    FROM figure f
    LEFT JOIN reference.measure_agency n ON n.measure = of_measure AND f.kind = 'linked'
    LEFT JOIN LATERAL (
      SELECT k.* FROM scope_secret.agreements_for(f.demonstration) k
      WHERE k.board_id = f.board_id AND k.agency = n.agency) g ON true
    GROUP BY f.board_id, f.kind
  ), shown AS (
    -- From a hundred cases on every whole per cent is possible with every number of cases.
    SELECT f.board_id, f.value, f.cases, a.named
    FROM figure f JOIN agreed a ON a.board_id = f.board_id
    WHERE a.shown AND f.value IS NOT NULL AND f.cases >= 100
  ), bands AS (
    -- The same for everybody, whoever asks: bands that moved with the asker would tell who is at their edges.
    SELECT u.*, ntile(greatest(n.number / 7, 1)) OVER (ORDER BY u.cases, u.board_id) AS band, n.number AS unnamed
    FROM shown u, (SELECT count(*)::int AS number FROM shown WHERE NOT shown.named) n
    WHERE NOT u.named
  ), edges AS (
    SELECT b.band, min(b.cases) AS least, max(b.cases) AS most,
           count(*) FILTER (WHERE b.board_id <> ALL ((SELECT scope.boards())::smallint[])) AS others
    FROM bands b WHERE b.unnamed >= 7 GROUP BY b.band
  )
  -- Edges with two figures: fewer, and later ones, than would name the boards at them.
  SELECT NULL::smallint, b.value,
         (floor(e.least / 10 ^ (length(e.least::text) - 2)) * 10 ^ (length(e.least::text) - 2))::bigint,
         (ceil(e.most / 10 ^ (length(e.most::text) - 2)) * 10 ^ (length(e.most::text) - 2))::bigint
  FROM bands b JOIN edges e ON e.band = b.band
  WHERE e.others >= 5 AND b.board_id <> ALL ((SELECT scope.boards())::smallint[])
  UNION ALL
  SELECT s.board_id, s.value, s.cases, s.cases
  FROM shown s WHERE s.named AND s.board_id <> ALL ((SELECT scope.boards())::smallint[])
  ORDER BY 1 NULLS FIRST, 3, 4, 2
$$;
REVOKE ALL ON FUNCTION scope.other_boards(int, text) FROM PUBLIC;
