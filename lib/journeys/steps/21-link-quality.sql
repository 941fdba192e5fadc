-- Links at each join by the board of the record's own force and month.
WITH joined AS (
  SELECT own_board AS board, coalesce(referred_on, charged_on) AS day, 'cps-police' AS join_name, police_link AS link
  FROM cps_suspect
  UNION ALL
  SELECT own_board, received_on, 'court-cps', cps_link FROM court_defendant WHERE NOT retrial
  UNION ALL
  -- Only those without a CPS suspect are looked for among police suspects.
  SELECT own_board, received_on, 'court-police', police_link FROM court_defendant WHERE cps_key IS NULL
)
SELECT board, date_trunc('month', day)::DATE AS month, join_name, link, count(*)::INTEGER AS records
FROM joined WHERE day IS NOT NULL
GROUP BY ALL ORDER BY ALL
