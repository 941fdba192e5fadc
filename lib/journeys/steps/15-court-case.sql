-- Cases, once in the magistrates' courts and, where any defendant was sent, once in the Crown Court.
WITH defendant AS (
  SELECT
    'magistrates' AS tier, case_key, court_key, received_on AS entered_on, coalesce(sent_on, completed_on) AS left_on,
    crime_type, offence_group, mode, NULL AS receipt_type, sent_on, warrant,
    magistrates_court_name AS court_name, own_board AS court_board
  FROM court_defendant
  UNION ALL
  SELECT
    'crown', case_key, court_key, sent_on, completed_on,
    crime_type, offence_group, mode, receipt_type, sent_on, warrant,
    court_name, court_board
  FROM court_defendant WHERE sent_on IS NOT NULL
),
summed AS (
  SELECT
    tier,
    case_key,
    min(court_key) AS first_key,
    min(crime_type::crime_types) AS crime_type,
    min(offence_group::offence_groups) AS offence_group,
    min(receipt_type::receipt_types) AS receipt_type,
    min(entered_on) AS received_on,
    CASE WHEN count(left_on) = count(*) THEN max(left_on) END AS disposed_on,
    count(*)::INTEGER AS defendants,
    count(sent_on) > 0 AS sent,
    -- Everybody who has not left has a warrant, and there is somebody.
    count(left_on) < count(*) AND bool_and(warrant OR left_on IS NOT NULL) AS warrant
  FROM defendant
  GROUP BY tier, case_key
),
heard AS (
  SELECT tier, case_key, sum(minutes) AS minutes
  FROM summed JOIN court_hearings h ON h.case_id = summed.case_key
  WHERE tier = 'crown' AND h.listed_on >= received_on
  GROUP BY tier, case_key
)
SELECT
  summed.case_key,
  summed.tier,
  first.court_board,
  court.court,
  first.court_name,
  summed.crime_type,
  summed.offence_group,
  first.mode,
  summed.receipt_type,
  summed.received_on,
  summed.disposed_on,
  summed.defendants,
  summed.sent,
  summed.warrant,
  CASE WHEN summed.tier = 'crown' THEN coalesce(heard.minutes, 0)::INTEGER END AS minutes
FROM summed
JOIN defendant first ON first.tier = summed.tier AND first.court_key = summed.first_key
LEFT JOIN court ON court.tier = summed.tier AND court.court_name = first.court_name
LEFT JOIN heard ON heard.case_key = summed.case_key AND heard.tier = summed.tier
