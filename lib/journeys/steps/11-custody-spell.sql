-- Spells in custody (09) with what figures of them are broken down by.
SELECT
  s.court_key,
  s.from_on,
  nullif(s.to_on, DATE '9999-12-31') AS to_on,
  d.completed_on,
  d.home_board,
  d.court_board,
  d.crime_type,
  d.offence_group,
  d.sex,
  d.age_band,
  d.ethnicity
FROM custody s JOIN court_defendant d USING (court_key)
