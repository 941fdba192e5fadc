-- Victims of crimes with a person as victim: until charge, withdrawal or another end, and after charge.
WITH victim AS (
  SELECT
    v.victim_id AS victim_key,
    v.sex::sexes AS sex,
    v.age_band::age_bands AS age_band,
    v.ethnicity::ethnicities AS ethnicity,
    v.withdrew_on AS stated_on,
    v.withdrawal_reason::withdrawal_reasons AS withdrawal_reason,
    v.crime_id AS crime_key
  FROM police_victims v
),
-- One of the two is kept in memory for the join: codes of one byte instead of texts halve it.
crime AS (
  SELECT
    crime_key,
    home_board,
    crime_type::crime_types AS crime_type,
    offence_group::offence_groups AS offence_group,
    recorded_on,
    charged_on,
    suspects > 0 AS suspect_identified,
    CASE WHEN charged_on IS NULL THEN ended_on END AS other_end_on,
    CASE WHEN outcome_code IN (14, 16) THEN outcome_on END AS outcome_left_on,
    link::link_kinds AS link,
    weakest_weight
  FROM crime_journey
  WHERE victim_type = 'person'
),
told AS (
  SELECT
    victim.*,
    c.* EXCLUDE (crime_key)
  FROM victim JOIN crime c USING (crime_key)
),
-- After charge: only of charged crimes to which a record leads.
charged AS (
  SELECT crime_key, convicted_on, left_on, all_ended_on, path_link, path_weight
  FROM crime_case WHERE linked AND coalesce(police_charged_on, cps_charged_on) IS NOT NULL
),
dated AS (
  SELECT
    told.*,
    coalesce(stated_on, outcome_left_on) AS withdrew_on,
    charged.crime_key IS NOT NULL AS linked,
    charged.convicted_on,
    CASE WHEN charged.crime_key IS NOT NULL THEN
      least(CASE WHEN stated_on >= charged_on THEN stated_on END, charged.left_on)
    END AS left_on,
    charged.all_ended_on,
    charged.path_link,
    charged.path_weight
  FROM told LEFT JOIN charged ON charged.crime_key = told.crime_key
),
first_days AS (
  SELECT
    *,
    least(charged_on, withdrew_on, other_end_on) AS exit_before_on,
    least(convicted_on, left_on, all_ended_on) AS exit_after_on
  FROM dated
)
SELECT
  victim_key,
  crime_key,
  home_board,
  crime_type,
  offence_group,
  sex,
  age_band,
  ethnicity,
  suspect_identified,
  recorded_on,
  charged_on,
  withdrew_on,
  CASE WHEN stated_on IS NOT NULL THEN 'stated' WHEN outcome_left_on IS NOT NULL THEN 'from-outcome' END AS date_known,
  withdrawal_reason,
  -- On the same day, in this order.
  CASE exit_before_on WHEN charged_on THEN 'charged' WHEN withdrew_on THEN 'withdrew' WHEN other_end_on THEN 'ended' END
    AS exit_before,
  exit_before_on,
  CASE WHEN charged_on IS NOT NULL THEN linked END AS linked_after,
  CASE exit_after_on WHEN convicted_on THEN 'convicted' WHEN left_on THEN 'withdrew' WHEN all_ended_on THEN 'ended' END
    AS exit_after,
  exit_after_on,
  coalesce(path_link, link) AS link,
  CASE WHEN path_link IS NULL THEN weakest_weight ELSE path_weight END AS weakest_weight
FROM first_days
