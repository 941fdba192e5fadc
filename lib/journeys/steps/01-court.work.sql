-- Every court that the delivery names: its category, the board of the list of courts (Crown Court centres with a board
-- of their own) and the board that most of its defendants' forces belong to, for sittings at courts not in the list.
WITH received AS (
  SELECT 'magistrates' AS tier, court AS court_name, police_force_area, count(*) AS defendants
  FROM court_defendants GROUP BY ALL
  UNION ALL
  SELECT 'crown', crown_court, police_force_area, count(*) FILTER (sent_on IS NOT NULL)
  FROM court_defendants WHERE crown_court IS NOT NULL GROUP BY ALL
),
by_board AS (
  SELECT court_name, board, sum(defendants) AS defendants
  FROM received JOIN force USING (police_force_area)
  WHERE board IS NOT NULL AND defendants > 0
  GROUP BY ALL
),
most AS (
  SELECT court_name, arg_min(board, {fewest: -defendants, board: board}) AS board FROM by_board GROUP BY court_name
),
named AS (
  SELECT DISTINCT tier, court_name FROM received
  UNION ALL
  SELECT DISTINCT 'crown', court FROM court_sittings
  WHERE court NOT IN (SELECT court_name FROM received)
)
SELECT
  named.tier,
  named.court_name,
  category_of(named.court_name) AS court,
  centre.board AS listed_board,
  most.board AS usual_board
FROM named
LEFT JOIN centre ON centre.letters = CASE WHEN named.tier = 'crown' THEN centre_letters(named.court_name) END
LEFT JOIN most ON most.court_name = named.court_name
