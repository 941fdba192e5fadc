-- How court defendants without a CPS suspect lead to police suspects: as CPS suspects do (03).
WITH alone AS (
  SELECT court_defendant_id AS court_key, asn, urn
  FROM court_defendants ANTI JOIN court_to_cps ON court_to_cps.court_key = court_defendant_id
),
by_asn AS (
  SELECT court_key, 'asn' AS via_kind, asn AS via FROM alone SEMI JOIN suspect ON suspect.asn = alone.asn
),
police_once AS (SELECT urn FROM suspect WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1),
-- Counted among all court defendants, linked or not.
court_once AS (
  SELECT urn, any_value(court_defendant_id) AS court_key
  FROM court_defendants WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1
),
by_urn AS (
  SELECT court_key, 'urn' AS via_kind, urn AS via
  FROM court_once SEMI JOIN police_once USING (urn) SEMI JOIN alone USING (court_key) ANTI JOIN by_asn USING (court_key)
),
open AS (FROM alone ANTI JOIN by_asn USING (court_key) ANTI JOIN by_urn USING (court_key)),
by_edge AS (
  SELECT DISTINCT record_key AS court_key, 'court-edge' AS via_kind, record_key AS via
  FROM model_edge
  SEMI JOIN open ON open.court_key = record_key
  SEMI JOIN suspect ON suspect.suspect_key = to_key
  WHERE source = 'court_defendants' AND to_source = 'police_suspects'
),
police_cluster AS (
  SELECT DISTINCT cluster FROM model_cluster SEMI JOIN suspect ON suspect.suspect_key = record_key
  WHERE source = 'police_suspects'
),
by_cluster AS (
  SELECT record_key AS court_key, 'cluster' AS via_kind, cluster AS via
  FROM model_cluster SEMI JOIN open ON open.court_key = record_key SEMI JOIN police_cluster USING (cluster)
  WHERE source = 'court_defendants'
)
FROM by_asn UNION ALL FROM by_urn UNION ALL FROM by_edge UNION ALL FROM by_cluster
