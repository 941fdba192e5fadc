-- The last complete date of each agency and the period, as the manifest tells them.
SELECT agency, complete_to, getvariable('period_from') AS period_from, getvariable('period_to') AS period_to
FROM agency_complete_to ORDER BY agency
