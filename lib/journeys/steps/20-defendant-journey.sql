-- From offence to completion: court defendants with their CPS suspect, CPS suspects without a court record, police
-- suspects to whom neither leads.
WITH court AS (
  SELECT
    'court' AS stage,
    d.court_key AS record_key,
    d.crime_key,
    d.home_board,
    d.court_board,
    d.crime_type,
    d.offence_group,
    d.sex, d.age_band, d.ethnicity,
    d.offence_on,
    d.crime_recorded_on AS recorded_on,
    c.charging_route,
    c.referred_on, c.decided_on, c.consultations, c.decision, c.decision_reason,
    coalesce(d.charged_on, c.charged_on) AS charged_on,
    d.received_on, d.first_listed_on, d.mode, d.represented_at_first, d.plea, d.plea_on,
    d.sent_on, d.court_name AS court, d.receipt_type, d.main_hearing_on, d.completed_on, d.result,
    c.finalised_on, c.outcome, c.outcome_reason,
    d.remand, d.remand_days, d.retrial,
    d.cps_link, d.police_link, d.weakest_weight
  FROM court_defendant d
  LEFT JOIN cps_suspect c ON c.cps_key = CASE WHEN NOT d.retrial THEN d.cps_key END
),
prosecuted AS (
  SELECT
    'cps' AS stage,
    cps_key AS record_key,
    crime_key, home_board, crime_type, offence_group,
    crime_offence_on AS offence_on, crime_recorded_on AS recorded_on,
    charging_route, referred_on, decided_on, consultations, decision, decision_reason, charged_on,
    finalised_on, outcome, outcome_reason,
    false AS retrial, 'none' AS cps_link, police_link, weakest_weight
  FROM cps_suspect WHERE court_key IS NULL
),
alone AS (
  SELECT
    'police' AS stage,
    suspect_key AS record_key,
    CASE WHEN crime_rank IS NOT NULL THEN crime_key END AS crime_key, home_board, crime_type, offence_group, offence_on, recorded_on, charging_route, charged_on,
    false AS retrial, 'none' AS cps_link, 'none' AS police_link
  FROM suspect ANTI JOIN lead USING (suspect_key)
)
FROM court UNION ALL BY NAME FROM prosecuted UNION ALL BY NAME FROM alone
