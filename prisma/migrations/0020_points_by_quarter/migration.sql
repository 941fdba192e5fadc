-- Unnamed points of boards whose figures are stored by quarter, too, and of the last four whole quarters as on every page
-- that adds months up (docs/adr/0028-comparing-boards.md). The rest is as 0019_points_of_large_boards has it.
CREATE OR REPLACE FUNCTION scope.other_boards(of_release int, of_measure text)
RETURNS TABLE (board_id smallint, value int, cases_from bigint, cases_to bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  WITH pinned AS (
    SELECT r.id, s.kind, s.demonstration
    FROM releases.release r JOIN releases.source s ON s.id = r.source_id
    WHERE r.id = of_release AND s.access = 'restricted'
      AND r.id = ANY ((SELECT scope.readable_releases())::int[])
      AND cardinality((SELECT scope.boards())) > 0
  ), stored AS (
    SELECT c.board_id, c.granularity, c.period_start, c.suppressed, c.numerator, c.denominator, c.days, c.counts, p.kind,
           p.demonstration, CASE c.granularity WHEN 'month' THEN 1 ELSE 3 END AS months
    FROM pinned p
    JOIN figures.cell c ON c.release_id = p.id
    JOIN reference.area a ON a.id = c.area_id AND a.kind = 'board'
    WHERE c.measure = of_measure AND c.breakdown = 'all' AND c.category = 'all' AND c.granularity IN ('month', 'quarter')
  ), finest AS (
    -- Each board by the periods by which it is stored.
    SELECT s.* FROM stored s
    WHERE s.granularity = 'month' OR NOT EXISTS (
      SELECT FROM stored m WHERE m.board_id = s.board_id AND m.granularity = 'month')
  ), years AS (
    -- The last four whole quarters that any board has.
    SELECT e.until - interval '12 months' AS since, e.until
    FROM (SELECT date_trunc('quarter', max(f.period_start + make_interval(months => f.months))) AS until FROM finest f) e
  ), in_year AS (
    SELECT f.* FROM finest f, years y WHERE f.period_start >= y.since AND f.period_start < y.until
  ), year AS (
    -- Whole years with nothing hidden: a sum over months of which one is hidden could tell it.
    SELECT m.board_id, m.kind, m.demonstration, sum(m.numerator) AS numerator, sum(m.denominator) AS denominator,
           bool_and(m.days IS NOT NULL) AS timed
    FROM in_year m
    GROUP BY m.board_id, m.kind, m.demonstration
    HAVING sum(m.months) = 12 AND NOT bool_or(m.suppressed)
  ), days AS (
    SELECT m.board_id, d.day, sum(d.number) AS number
    FROM in_year m CROSS JOIN LATERAL unnest(m.days, m.counts) d (day, number)
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
  ), possible AS (
    -- From a hundred cases on every whole per cent is possible with every number of cases.
    SELECT f.board_id, f.value, f.cases, a.named
    FROM figure f JOIN agreed a ON a.board_id = f.board_id
    WHERE a.shown AND f.value IS NOT NULL AND f.cases >= 100
  ), shown AS (
    -- The figure of England and Wales is known, too: where one board has far more cases than all others, the total fits
    -- only with its own value, whatever values the others have.
    SELECT p.*
    FROM possible p
    LEFT JOIN (SELECT u.cases FROM possible u WHERE NOT u.named ORDER BY u.cases DESC OFFSET 3 LIMIT 1) fourth ON true
    WHERE p.named OR p.cases <= 1.5 * fourth.cases
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
