-- Defendants with their case in each tier of courts, for open cases counted in defendants.
WITH defendant AS (
  SELECT 'magistrates' AS tier, case_key, court_key, received_on AS entered_on, coalesce(sent_on, completed_on) AS left_on
  FROM court_defendant
  UNION ALL
  SELECT 'crown', case_key, court_key, sent_on, completed_on FROM court_defendant WHERE sent_on IS NOT NULL
)
SELECT
  c.case_key,
  c.tier,
  c.court_board,
  c.court,
  c.crime_type,
  c.offence_group,
  c.received_on,
  c.disposed_on,
  c.warrant,
  d.court_key,
  d.entered_on,
  d.left_on
FROM defendant d JOIN court_case c USING (tier, case_key)
