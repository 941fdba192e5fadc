-- What crimes with a suspect know from their suspects and from the CPS suspects and court defendants that lead to them.
-- First by group (03, 05), then by crime: a CPS suspect leads by one group, so nothing is counted twice.
WITH cps_group AS (
  SELECT
    g.via_kind,
    g.via,
    count(*) AS cps_suspects,
    min(c.referred_on) FILTER (c.charging_route = 'cps') AS referred_on,
    min(c.charged_on) AS charged_on,
    min(least(
      CASE WHEN c.outcome = 'convicted' THEN c.finalised_on END,
      CASE WHEN c.court_result = 'convicted' THEN c.court_completed_on END
    )) AS convicted_on,
    min(c.finalised_on) FILTER (c.outcome_reason = 'victim-no-longer-supports') AS left_on,
    -- Who was never prosecuted is not waited for.
    count(*) FILTER (coalesce(c.charged_on, c.finalised_on) IS NOT NULL OR c.court_key IS NOT NULL) AS awaited,
    count(least(c.finalised_on, c.court_completed_on)) AS ended,
    max(least(c.finalised_on, c.court_completed_on)) AS ended_on,
    bool_or(c.court_link = 'model') AS by_model,
    min(c.court_weight) AS weight
  FROM cps_to_police g JOIN cps_suspect c USING (cps_key)
  GROUP BY g.via_kind, g.via
),
court_group AS (
  SELECT
    g.via_kind,
    g.via,
    min(d.completed_on) FILTER (d.result = 'convicted') AS convicted_on,
    count(*) AS awaited,
    count(d.completed_on) AS ended,
    max(d.completed_on) AS ended_on
  FROM court_to_police g JOIN court_defendants d ON d.court_defendant_id = g.court_key
  GROUP BY g.via_kind, g.via
),
leader AS (
  SELECT *, true AS from_cps FROM cps_group
  UNION ALL BY NAME
  SELECT *, 0 AS cps_suspects, false AS by_model, false AS from_cps FROM court_group
),
-- Of several edges from one record to suspects of a crime the path takes the one of greatest weight.
reached AS (SELECT via_kind, via, crime_key, max(weight) AS edge_weight FROM lead GROUP BY ALL),
led AS (
  SELECT
    crime_key,
    sum(cps_suspects) AS cps_suspects,
    min(referred_on) AS referred_on,
    min(charged_on) AS charged_on,
    min(convicted_on) AS convicted_on,
    min(left_on) AS left_on,
    CASE WHEN sum(awaited) > 0 AND sum(awaited) = sum(ended) THEN max(ended_on) END AS all_ended_on,
    bool_or(from_cps AND via_kind IN ('cps-edge', 'cluster')) AS cps_by_model,
    min(edge_weight) FILTER (from_cps) AS cps_weight,
    bool_or(by_model OR via_kind IN ('cps-edge', 'court-edge', 'cluster')) AS path_by_model,
    least(min(edge_weight), min(weight)) AS path_weight
  FROM reached JOIN leader USING (via_kind, via)
  GROUP BY crime_key
),
own AS (
  SELECT crime_key, count(*) AS suspects, min(charged_on) AS charged_on FROM suspect GROUP BY crime_key
)
SELECT
  own.crime_key,
  own.suspects::INTEGER AS suspects,
  own.charged_on AS police_charged_on,
  led.charged_on AS cps_charged_on,
  coalesce(led.cps_suspects, 0)::INTEGER AS cps_suspects,
  led.referred_on,
  led.crime_key IS NOT NULL AS linked,
  led.convicted_on,
  led.left_on,
  led.all_ended_on,
  CASE WHEN coalesce(led.cps_suspects, 0) = 0 THEN 'none' WHEN led.cps_by_model THEN 'model' ELSE 'exact' END AS link,
  led.cps_weight AS weakest_weight,
  CASE WHEN led.crime_key IS NULL THEN 'none' WHEN led.path_by_model THEN 'model' ELSE 'exact' END AS path_link,
  led.path_weight
FROM own LEFT JOIN led USING (crime_key)
