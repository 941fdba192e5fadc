-- Court defendants with the CPS suspect and the crime that they lead to, their court and their remand.
WITH path AS (
  SELECT
    l.court_key, l.cps_key, l.cps_link, l.cps_weight, l.retrial,
    c.crime_key, c.home_board AS cps_home_board, c.police_link, c.police_weight, c.crime_recorded_on
  FROM court_to_cps l JOIN cps_suspect c USING (cps_key)
  UNION ALL
  SELECT
    g.court_key, NULL, 'none', NULL, false,
    p.crime_key, p.home_board, CASE WHEN g.via_kind IN ('asn', 'urn') THEN 'exact' ELSE 'model' END, p.weight,
    p.recorded_on
  FROM court_to_police g LEFT JOIN principal p USING (via_kind, via)
),
remand AS (
  SELECT
    custody.court_key,
    bool_or(coalesce(d.sent_on, d.first_listed_on) BETWEEN from_on AND to_on) AS in_custody,
    sum(least(to_on, d.completed_on) - from_on + 1) FILTER (from_on <= d.completed_on) AS days
  FROM custody JOIN court_defendants d ON d.court_defendant_id = custody.court_key
  GROUP BY custody.court_key
)
SELECT
  d.court_defendant_id AS court_key,
  d.case_id AS case_key,
  -- A CPS suspect with a crime has the crime's board.
  CASE WHEN path.crime_key IS NULL THEN own.board ELSE path.cps_home_board END AS home_board,
  own.board AS own_board,
  CASE WHEN d.sent_on IS NULL THEN 'magistrates' ELSE 'crown' END AS tier,
  court.court,
  court.court_name,
  coalesce(court.listed_board, own.board) AS court_board,
  d.court AS magistrates_court_name,
  crime_type_of(d.adult_rape, d.domestic_abuse) AS crime_type,
  d.offence_group,
  d.offence_on,
  d.charged_on,
  d.received_on,
  d.first_listed_on,
  d.mode,
  d.represented_at_first,
  d.plea,
  d.plea_on,
  d.sent_on,
  d.receipt_type,
  d.main_hearing_on,
  d.completed_on,
  d.result,
  coalesce(d.warrant, false) AS warrant,
  d.sex,
  d.age_band,
  d.ethnicity,
  coalesce(path.retrial, false) AS retrial,
  path.cps_key,
  coalesce(path.cps_link, 'none') AS cps_link,
  path.cps_weight,
  path.crime_key,
  path.crime_recorded_on,
  coalesce(path.police_link, 'none') AS police_link,
  path.police_weight,
  least(path.cps_weight, path.police_weight) AS weakest_weight,
  CASE WHEN remand.in_custody THEN 'custody' ELSE 'bail' END AS remand,
  remand.days::INTEGER AS remand_days
FROM court_defendants d
LEFT JOIN path ON path.court_key = d.court_defendant_id
LEFT JOIN remand ON remand.court_key = d.court_defendant_id
LEFT JOIN force own ON own.police_force_area = d.police_force_area
LEFT JOIN court
  ON court.tier = CASE WHEN d.sent_on IS NULL THEN 'magistrates' ELSE 'crown' END
  AND court.court_name = CASE WHEN d.sent_on IS NULL THEN d.court ELSE d.crown_court END
