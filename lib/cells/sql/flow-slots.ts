import { areas, englandAndWales } from '@/lib/boards/areas'
import { sqlText } from '@/lib/database/duck/sql-text'
import { crimeTypes } from '@/lib/journeys/journey-types'

// Area, crime type, flow and month of a histogram in one whole number, because millions of lines are grouped by it:
// 11 bits of area, 3 of crime type, 6 of flow, 10 of month. Area 0: rows without a board.
const flowBit = 10
const typeBit = 16
const areaBit = 19
/** Crime type 0: all. */
const allTypes = ~(7 << typeBit)
/** Area and crime type: what is left of a slot without flow and month. */
export const placeBits = ~((1 << typeBit) - 1)
const belowArea = (1 << areaBit) - 1
const nation = englandAndWales.id << areaBit

/** The flows by their numbers; exits follow, one number an exit, for cohorts and for periods. */
const flows = ['entry', 'open', 'month-end'] as const
type Flow = (typeof flows)[number]
export type View = 'cohort' | 'period'
const firstExit = 8
const ofPeriod = 32

/** The number of a flow: of an exit as an expression of the number of the exit, from 0. */
export const flowNumber = (view: View, flow: Flow | { readonly exit: string }): string => {
  const base = view === 'cohort' ? 0 : ofPeriod
  return typeof flow === 'string' ? `${base + flows.indexOf(flow)}` : `(${base + firstExit} + ${flow.exit})`
}

/**
 * Board and crime type of a row, month and flow still 0. The type's place in a list is looked up once for each name that
 * a block of rows has, a CASE for each row.
 */
export const placeOf = (board: string, crimeType: string): string =>
  `((coalesce(${board}, 0)::INTEGER << ${areaBit}) |
    (list_position([${crimeTypes.map(sqlText).join(', ')}], ${crimeType}) << ${typeBit}))`

/** The board of a place; blank without one. */
export const boardOf = (place: string): string => `nullif(${place} >> ${areaBit}, 0)::SMALLINT`

export const slotOf = (place: string, flow: string, month: string): string =>
  `(${place} | (${flow} << ${flowBit}) | ${month})::INTEGER`

/**
 * A table of (`key`, …, `n`) with all areas and crime types: boards and England and Wales (every row), each whole and
 * by crime type. Each step adds up the one before it.
 *
 * @param key a column of slots or places
 * @param keep further columns that every row keeps
 */
export function rolledUpSlots(table: string, key: string, keep: readonly string[]): string {
  const rest = keep.map((column) => `, ${column}`).join('')
  const added = (slot: string, from: string) =>
    `SELECT ${slot} AS ${key}${rest}, sum(n)::BIGINT AS n FROM ${from} GROUP BY ALL`
  return `
    WITH own AS MATERIALIZED (FROM ${table}),
    nation AS MATERIALIZED (${added(`${nation} | (${key} & ${belowArea})`, 'own')})
    SELECT ${key}${rest}, n FROM own WHERE ${key} > ${belowArea}
    UNION ALL ${added(`${key} & ${allTypes}`, `own WHERE ${key} > ${belowArea}`)}
    UNION ALL SELECT ${key}${rest}, n FROM nation
    UNION ALL ${added(`${key} & ${allTypes}`, 'nation')}`
}

/** The columns of flows that a slot stands for. */
export function slotColumns(slot: string, exits: readonly string[]): string {
  const area = `(${slot} >> ${areaBit})`
  const type = `((${slot} >> ${typeBit}) & 7)`
  const flow = `((${slot} >> ${flowBit}) & ${ofPeriod - 1})`
  const types = crimeTypes.map((name, i) => `WHEN ${i + 1} THEN ${sqlText(name)}`).join(' ')
  const names = [
    ...flows.map((name, i) => `WHEN ${i} THEN ${sqlText(name)}`),
    ...exits.map((name, i) => `WHEN ${firstExit + i} THEN ${sqlText(`exit:${name}`)}`),
  ]
  return `${area}::SMALLINT AS area_id,
    CASE WHEN ${area} <> ${englandAndWales.id} THEN ${area} END::SMALLINT AS board_id,
    CASE WHEN ${type} = 0 THEN 'all' ELSE 'crime-type' END AS breakdown,
    CASE ${type} WHEN 0 THEN 'all' ${types} END AS category,
    CASE WHEN (${slot} >> ${flowBit}) & ${ofPeriod} > 0 THEN 'period' ELSE 'cohort' END AS view,
    CASE ${flow} ${names.join(' ')} END AS flow,
    ${slot} & ${(1 << flowBit) - 1} AS month`
}

if (Math.max(...areas.map(({ id }) => id)) >> 11 > 0) throw new Error('an area has no room in a slot')
