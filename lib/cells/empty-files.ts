const head = `0::SMALLINT AS area_id, 0::SMALLINT AS board_id, '' AS measure, '' AS breakdown, '' AS category`
const month = `DATE '2000-01-01' AS month`
const lists = 'NULL::INTEGER[] AS days, NULL::INTEGER[] AS counts'

/** Files of a delivery that gives no measure: columns without rows. */
export const noCells = `SELECT ${head}, ${month}, 0::DOUBLE AS value, 0::DOUBLE AS numerator, 0::DOUBLE AS denominator,
  ${lists} WHERE false`
export const noFlows = `SELECT ${head}, '' AS view, '' AS flow, ${month}, ${lists} WHERE false`
