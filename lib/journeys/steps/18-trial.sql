-- Trials by their listings that were not vacated.
WITH listing AS (FROM trial_listing WHERE outcome <> 'vacated'),
summed AS (
  SELECT trial_key, max(ranked(day_rank(listed_on), hearing_key)) AS last, count(*)::INTEGER AS listings
  FROM listing GROUP BY trial_key
)
SELECT
  summed.trial_key,
  l.tier,
  l.court_board,
  l.court,
  l.crime_type,
  l.offence_group,
  l.listed_on AS last_listed_on,
  l.outcome IN ('effective', 'cracked') AS ended,
  summed.listings
FROM summed JOIN listing l ON l.hearing_key = key_of(summed.last)
