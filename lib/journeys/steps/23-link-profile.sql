-- Court defendants linked and not linked to CPS suspects, by who they are: whether links favour some people.
WITH told AS (
  SELECT unnest([
    {field: 'sex', category: sex},
    {field: 'age-band', category: age_band},
    {field: 'ethnicity', category: ethnicity}
  ], recursive := true), cps_key IS NOT NULL AS linked
  FROM (
    SELECT sex, age_band, ethnicity, cps_key FROM court_defendant WHERE NOT retrial
  )
)
SELECT
  'court-cps' AS join_name,
  field,
  coalesce(category, 'not-known') AS category,
  count(*) FILTER (linked)::INTEGER AS linked,
  count(*) FILTER (NOT linked)::INTEGER AS not_linked
FROM told
GROUP BY ALL ORDER BY ALL
