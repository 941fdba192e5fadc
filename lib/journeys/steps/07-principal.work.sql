-- The principal crime of every group (06), and the weight of the best path to it.
WITH chosen AS (
  SELECT via_kind, via, key_of(min(ranked(crime_rank, crime_key))) AS crime_key
  FROM lead WHERE crime_rank IS NOT NULL GROUP BY via_kind, via
)
SELECT
  via_kind,
  via,
  crime_key,
  any_value(home_board) AS home_board,
  any_value(crime_type) AS crime_type,
  any_value(offence_on) AS offence_on,
  any_value(recorded_on) AS recorded_on,
  max(weight) AS weight
FROM lead JOIN chosen USING (via_kind, via, crime_key)
GROUP BY via_kind, via, crime_key
