/** The trials listed in the last year, and whether they had an outcome. */
export const listings = (outcome: string, where: string) =>
  `SELECT outcome = '${outcome}' AS x FROM trial_listing WHERE on_last_year(listed_on) AND ${where}`
