-- The police suspects of every group by which CPS suspects or court defendants lead to them (03, 05).
WITH used AS (
  SELECT via_kind, via FROM cps_to_police UNION SELECT via_kind, via FROM court_to_police
),
edge AS (
  SELECT
    CASE source WHEN 'cps_suspects' THEN 'cps-edge' ELSE 'court-edge' END AS via_kind,
    record_key AS via,
    to_key AS suspect_key,
    max(weight) AS weight
  FROM model_edge
  WHERE source IN ('cps_suspects', 'court_defendants') AND to_source = 'police_suspects'
    AND record_key IN (SELECT via FROM used WHERE via_kind IN ('cps-edge', 'court-edge'))
  GROUP BY ALL
),
by_model AS (
  SELECT via_kind, via, suspect_key, weight FROM edge SEMI JOIN used USING (via_kind, via)
  UNION ALL
  SELECT 'cluster', cluster, record_key, NULL
  FROM model_cluster SEMI JOIN used ON used.via_kind = 'cluster' AND used.via = model_cluster.cluster
  WHERE source = 'police_suspects'
),
told AS (
  SELECT suspect_key, asn, urn, crime_key, crime_rank, home_board, crime_type, offence_on, recorded_on FROM suspect
)
SELECT 'asn' AS via_kind, asn AS via, NULL::DOUBLE AS weight, told.* EXCLUDE (asn, urn)
FROM told SEMI JOIN used ON used.via_kind = 'asn' AND used.via = told.asn
UNION ALL
SELECT 'urn', urn, NULL, told.* EXCLUDE (asn, urn)
FROM told SEMI JOIN used ON used.via_kind = 'urn' AND used.via = told.urn
UNION ALL
SELECT via_kind, via, weight, told.* EXCLUDE (asn, urn)
FROM by_model JOIN told USING (suspect_key)
