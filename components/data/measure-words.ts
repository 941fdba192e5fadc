import type { Agency, MeasureDefinition } from '@/lib/measures/measure-definition'
import type { AreaName } from '@/lib/questions/measure-series.types'
import type { MessageKey } from '@/lib/text/message'
import type { Granularity } from '@/lib/time/period'

// The words of what a measure's definition declares, one map for each kind of choice.

export const directionKeys: Record<MeasureDefinition['direction'], MessageKey> = {
  'lower-is-better': 'data.directionLower',
  'higher-is-better': 'data.directionHigher',
  neither: 'data.directionNeither',
}

export const unitKeys: Record<MeasureDefinition['unit'], MessageKey> = {
  percent: 'data.unitPercent',
  days: 'data.unitDays',
  hours: 'data.unitHours',
  count: 'data.unitCount',
}

export const chartKeys: Record<MeasureDefinition['chartRule'], MessageKey> = {
  xmr: 'data.chartXmr',
  'p-prime': 'data.chartPPrime',
  run: 'data.chartRun',
  none: 'data.chartNone',
}

export const agencyKeys: Record<Agency, MessageKey> = {
  police: 'pages.agencyPolice',
  cps: 'pages.agencyCps',
  hmcts: 'pages.agencyHmcts',
  moj: 'pages.agencyMoj',
}

export const granularityKeys: Record<Granularity, MessageKey> = {
  month: 'data.periodMonth',
  quarter: 'data.periodQuarter',
  'financial-year': 'data.periodFinancialYear',
  'calendar-year': 'data.periodCalendarYear',
}

export const everyKeys: Record<Granularity, MessageKey> = {
  month: 'data.everyMonth',
  quarter: 'data.everyQuarter',
  'financial-year': 'data.everyFinancialYear',
  'calendar-year': 'data.everyCalendarYear',
}

export const areaKeys: Record<AreaName['kind'], MessageKey> = {
  nation: 'data.areaNation',
  region: 'data.areaRegion',
  board: 'data.areaBoard',
  force: 'data.areaForce',
  court: 'data.areaCourt',
}
