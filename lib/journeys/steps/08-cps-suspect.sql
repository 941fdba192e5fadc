-- CPS suspects with their police suspects' principal crime and their court record.
WITH court_record AS (
  SELECT
    l.cps_key, l.court_key, l.cps_link AS court_link, l.cps_weight AS court_weight,
    crime_type_of(d.adult_rape, d.domestic_abuse) AS court_crime_type,
    d.completed_on AS court_completed_on, d.result AS court_result
  FROM court_to_cps l JOIN court_defendants d ON d.court_defendant_id = l.court_key
  WHERE NOT l.retrial
),
path AS (
  SELECT g.cps_key, g.via_kind, g.via, p.crime_key, p.home_board, p.crime_type, p.offence_on, p.recorded_on, p.weight
  FROM cps_to_police g LEFT JOIN principal p USING (via_kind, via)
)
SELECT
  c.cps_suspect_id AS cps_key,
  CASE WHEN path.crime_key IS NULL THEN own.board ELSE path.home_board END AS home_board,
  own.board AS own_board,
  coalesce(path.crime_type, court_record.court_crime_type, 'not-linked') AS crime_type,
  c.offence_group,
  c.charging_route,
  c.referred_on,
  c.decided_on,
  c.consultations,
  c.decision,
  c.decision_reason,
  c.charged_on,
  c.finalised_on,
  c.outcome,
  c.outcome_reason,
  path.crime_key,
  path.offence_on AS crime_offence_on,
  path.recorded_on AS crime_recorded_on,
  CASE WHEN path.via_kind IN ('asn', 'urn') THEN 'exact' WHEN path.via_kind IS NULL THEN 'none' ELSE 'model' END
    AS police_link,
  path.weight AS police_weight,
  court_record.court_key,
  coalesce(court_record.court_link, 'none') AS court_link,
  court_record.court_weight,
  court_record.court_completed_on,
  court_record.court_result,
  least(path.weight, court_record.court_weight) AS weakest_weight
FROM cps_suspects c
LEFT JOIN path ON path.cps_key = c.cps_suspect_id
LEFT JOIN court_record ON court_record.cps_key = c.cps_suspect_id
LEFT JOIN force own ON own.police_force_area = c.police_force_area
