-- Pairs of dates that should follow each other and do not, by board and month of the later date.
WITH pair AS (
  SELECT home_board AS board, 'police_crimes.offence_on' AS first_column, 'police_crimes.recorded_on' AS then_column,
    offence_on AS first_on, recorded_on AS then_on FROM crime_journey
  UNION ALL
  SELECT home_board, 'police_crimes.recorded_on', 'police_crimes.outcome_on', recorded_on, outcome_on FROM crime_journey
  UNION ALL
  SELECT home_board, 'police_crimes.recorded_on', 'cps_suspects.referred_on', recorded_on, referred_on FROM crime_journey
  UNION ALL
  SELECT home_board, 'police_crimes.recorded_on', 'police_suspects.charged_on', recorded_on, charged_on
  FROM crime_journey WHERE charge_from = 'police'
  UNION ALL
  SELECT home_board, 'police_crimes.recorded_on', 'police_victims.withdrew_on', recorded_on, withdrew_on
  FROM victim_journey WHERE date_known = 'stated'
  UNION ALL
  SELECT home_board, 'cps_suspects.referred_on', 'cps_suspects.decided_on', referred_on, decided_on FROM cps_suspect
  UNION ALL
  SELECT home_board, 'cps_suspects.charged_on', 'cps_suspects.finalised_on', charged_on, finalised_on FROM cps_suspect
  UNION ALL
  SELECT home_board, 'court_defendants.offence_on', 'court_defendants.charged_on', offence_on, charged_on
  FROM court_defendant
  UNION ALL
  SELECT home_board, 'court_defendants.charged_on', 'court_defendants.first_listed_on', charged_on, first_listed_on
  FROM court_defendant
  UNION ALL
  SELECT home_board, 'court_defendants.first_listed_on', 'court_defendants.completed_on', first_listed_on, completed_on
  FROM court_defendant
  UNION ALL
  SELECT home_board, 'court_defendants.received_on', 'court_defendants.sent_on', received_on, sent_on FROM court_defendant
  UNION ALL
  SELECT home_board, 'court_defendants.sent_on', 'court_defendants.main_hearing_on', sent_on, main_hearing_on
  FROM court_defendant
  UNION ALL
  SELECT home_board, 'court_defendants.sent_on', 'court_defendants.completed_on', sent_on, completed_on
  FROM court_defendant
)
SELECT
  board,
  date_trunc('month', then_on)::DATE AS month,
  first_column,
  then_column,
  count(*)::INTEGER AS pairs,
  count(*) FILTER (then_on < first_on)::INTEGER AS out_of_order
FROM pair WHERE first_on IS NOT NULL AND then_on IS NOT NULL
GROUP BY ALL ORDER BY ALL
