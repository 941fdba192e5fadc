-- How each CPS suspect leads to police suspects. It is not joined to them here: many records may share an arrest summons
-- number, and what the rules ask is asked of the whole group. A group is named by its kind (via_kind) and the number, the
-- record or the cluster that holds it together (via); `lead` has its members.
WITH by_asn AS (
  SELECT cps_suspect_id AS cps_key, 'asn' AS via_kind, asn AS via
  FROM cps_suspects SEMI JOIN suspect ON suspect.asn = cps_suspects.asn
),
-- One on each side: aggregated before they meet, so that a number shared by thousands joins nothing.
police_once AS (SELECT urn FROM suspect WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1),
cps_once AS (
  SELECT urn, any_value(cps_suspect_id) AS cps_key
  FROM cps_suspects WHERE urn IS NOT NULL GROUP BY urn HAVING count(*) = 1
),
by_urn AS (
  SELECT cps_key, 'urn' AS via_kind, urn AS via
  FROM cps_once SEMI JOIN police_once USING (urn) ANTI JOIN by_asn USING (cps_key)
),
open AS (
  SELECT cps_suspect_id AS cps_key FROM cps_suspects
  ANTI JOIN by_asn ON by_asn.cps_key = cps_suspect_id
  ANTI JOIN by_urn ON by_urn.cps_key = cps_suspect_id
),
by_edge AS (
  SELECT DISTINCT record_key AS cps_key, 'cps-edge' AS via_kind, record_key AS via
  FROM model_edge
  SEMI JOIN open ON open.cps_key = record_key
  SEMI JOIN suspect ON suspect.suspect_key = to_key
  WHERE source = 'cps_suspects' AND to_source = 'police_suspects'
),
police_cluster AS (
  SELECT DISTINCT cluster FROM model_cluster SEMI JOIN suspect ON suspect.suspect_key = record_key
  WHERE source = 'police_suspects'
),
by_cluster AS (
  SELECT record_key AS cps_key, 'cluster' AS via_kind, cluster AS via
  FROM model_cluster SEMI JOIN open ON open.cps_key = record_key SEMI JOIN police_cluster USING (cluster)
  WHERE source = 'cps_suspects'
)
FROM by_asn UNION ALL FROM by_urn UNION ALL FROM by_edge UNION ALL FROM by_cluster
