import { earliestDate, longestText, type Column } from '../../contract/column'
import { listOf } from './column-sql'
import type { FaultCode } from './delivery-fault'

/**
 * Why a value does not keep the contract, or null where it does: the same rules as the SQL that reads whole files
 * (column-sql.ts), for the few rows that it could not read. A property test holds the two together.
 */
export function valueFault(
  table: string,
  column: Column,
  value: string | null,
  snapshot: string,
): FaultCode | null {
  if (value === null || value === '') return column.required ? 'blank' : null
  const list = listOf(table, column)
  if (list) {
    if (list.includes(value)) return null
    return column.name === 'police_force_area' ? 'unknownForce' : 'notInList'
  }
  switch (column.type) {
    case 'date':
      return dayFault(value, snapshot, 'notDate', 'dateAfterSnapshot')
    case 'month':
      return dayFault(`${value}-01`, snapshot, 'notMonth', 'dateAfterSnapshot')
    case 'flag':
      return value === 'true' || value === 'false' ? null : 'notFlag'
    case 'whole':
      return wholeFault(column, value)
    case 'number':
      return numberFault(column, value)
    default:
      return textFault(column, value)
  }
}

function textFault(column: Column, value: string): FaultCode | null {
  if (Buffer.byteLength(value) > longestText) return 'tooLong'
  if (value.startsWith(' ') || value.endsWith(' ')) return 'spaces'
  return column.type === 'text' && /[\x00-\x1f\x7f]/.test(value) ? 'controlCharacters' : null
}

function dayFault(value: string, snapshot: string, none: FaultCode, late: FaultCode): FaultCode | null {
  const day = new Date(`${value}T00:00:00Z`)
  const real = /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(day.getTime())
  if (!real || day.toISOString().slice(0, 10) !== value) return none
  if (value < earliestDate) return 'dateTooEarly'
  return value > snapshot ? late : null
}

const inBounds = ({ least, greatest }: Column, value: number): FaultCode | null =>
  value >= (least ?? -Infinity) && value <= (greatest ?? Infinity) ? null : 'outOfRange'

function wholeFault(column: Column, value: string): FaultCode | null {
  const whole = Number(value)
  if (!/^(0|-?[1-9]\d*)$/.test(value) || Math.abs(whole) > 2 ** 31 - 1) return 'notWhole'
  return inBounds(column, whole)
}

function numberFault(column: Column, value: string): FaultCode | null {
  const number = Number(value)
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value) || !Number.isFinite(number)) return 'notNumber'
  return inBounds(column, number)
}
