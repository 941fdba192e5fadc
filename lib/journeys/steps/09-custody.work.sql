-- Spells in custody; those of one defendant that overlap are one. A spell that ends before it begins covers no day.
-- The last day of a spell that lasts is 31 December 9999 here.
WITH spell AS (
  SELECT court_defendant_id AS court_key, from_on, coalesce(to_on, DATE '9999-12-31') AS to_on
  FROM court_remand
  WHERE status = 'custody' AND (to_on IS NULL OR to_on >= from_on)
),
several AS (SELECT court_key FROM spell GROUP BY court_key HAVING count(*) > 1),
reached AS (
  SELECT
    *,
    max(to_on) OVER (
      PARTITION BY court_key ORDER BY from_on, to_on ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
    ) AS until
  FROM spell SEMI JOIN several USING (court_key)
),
numbered AS (
  SELECT
    *,
    count(*) FILTER (until IS NULL OR from_on > until) OVER (
      PARTITION BY court_key ORDER BY from_on, to_on ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW
    ) AS island
  FROM reached
)
SELECT court_key, from_on, to_on FROM spell ANTI JOIN several USING (court_key)
UNION ALL
SELECT court_key, min(from_on), max(to_on) FROM numbered GROUP BY court_key, island
