-- Sittings with the board of their court.
WITH place AS (
  -- A name that is both a magistrates' court and a Crown Court centre is the magistrates' court.
  SELECT court_name, arg_max(court, tier) AS court, arg_max({board: coalesce(listed_board, usual_board)}, tier).board AS court_board
  FROM court GROUP BY court_name
)
SELECT place.court, s.court AS court_name, place.court_board, s.month, s.sitting_days, s.hours
FROM court_sittings s JOIN place ON place.court_name = s.court
