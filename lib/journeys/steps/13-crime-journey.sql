-- Recorded crimes, from the record to the charge or another end.
WITH told AS (
  SELECT
    c.*,
    force.board AS home_board,
    k.* EXCLUDE (crime_key, referred_on, linked, convicted_on, left_on, all_ended_on, path_link, path_weight),
    k.referred_on,
    coalesce(k.police_charged_on, k.cps_charged_on) AS charged_on
  FROM police_crimes c
  LEFT JOIN crime_case k ON k.crime_key = c.crime_id
  LEFT JOIN force ON force.police_force_area = c.police_force_area
),
judged AS (
  SELECT *, coalesce(outcome_code <> 1 AND outcome_on < charged_on, false) AS outcome_void FROM told
)
SELECT
  crime_id AS crime_key,
  home_board,
  crime_type_of(adult_rape, domestic_abuse) AS crime_type,
  offence_group,
  victim_type,
  coalesce(hate, false) AS hate,
  offence_on,
  recorded_on,
  CASE WHEN NOT outcome_void THEN outcome_code END AS outcome_code,
  CASE WHEN NOT outcome_void THEN outcome_on END AS outcome_on,
  outcome_void,
  coalesce(suspects, 0) AS suspects,
  coalesce(cps_suspects, 0) AS cps_suspects,
  referred_on,
  charged_on,
  coalesce(charged_on, CASE WHEN outcome_code <> 1 THEN outcome_on END) AS ended_on,
  CASE WHEN police_charged_on IS NOT NULL THEN 'police' WHEN cps_charged_on IS NOT NULL THEN 'cps' END AS charge_from,
  coalesce(link, 'none') AS link,
  weakest_weight
FROM judged
