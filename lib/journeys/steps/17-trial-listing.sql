-- Hearings of type trial with an outcome, in the tier where their case was on the day.
WITH listing AS (
  SELECT hearing_id AS hearing_key, trial_id, case_id AS case_key, listed_on, outcome, reason, minutes
  FROM court_hearings WHERE type = 'trial' AND outcome IS NOT NULL
),
placed AS (
  SELECT listing.*, crown.case_key IS NOT NULL AS in_crown
  FROM listing
  LEFT JOIN court_case crown
    ON crown.tier = 'crown' AND crown.case_key = listing.case_key AND crown.received_on <= listing.listed_on
)
SELECT
  l.hearing_key,
  -- A listing without a trial is one of its own. Both keys are hashes of ids that suppliers may number alike.
  coalesce(l.trial_id, hash(l.hearing_key, 'listing')) AS trial_key,
  l.case_key,
  c.tier,
  c.court_board,
  c.court,
  c.court_name,
  c.crime_type,
  c.offence_group,
  l.listed_on,
  l.outcome,
  l.reason,
  l.minutes
FROM placed l
JOIN court_case c ON c.case_key = l.case_key AND c.tier = CASE WHEN l.in_crown THEN 'crown' ELSE 'magistrates' END
