-- Police suspects with what the rules ask of their crime. A suspect whose crime is not there keeps NULLs.
SELECT
  s.suspect_id AS suspect_key,
  s.crime_id AS crime_key,
  s.asn,
  c.urn,
  s.charging_route,
  s.charged_on,
  -- Of several crimes the principal one has the smallest of these, then the smallest key.
  severity(c.adult_rape, c.offence_group) * 16777216 + day_rank(c.recorded_on) AS crime_rank,
  force.board AS home_board,
  crime_type_of(c.adult_rape, c.domestic_abuse) AS crime_type,
  c.offence_group,
  c.offence_on,
  c.recorded_on
FROM police_suspects s
LEFT JOIN police_crimes c ON c.crime_id = s.crime_id
LEFT JOIN force ON force.police_force_area = c.police_force_area
