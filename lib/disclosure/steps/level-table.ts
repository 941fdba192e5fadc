import type { Duck } from '@/lib/database/duck/open-duck'
import type { FlowLevel } from './decide-flows'
import type { FlowSet } from './flow-figures'
import type { Levels } from './levels'

/** Makes the temporary table `disclosure_level` (series, area_id, measure, breakdown, category, level). */
export async function makeLevelTable(duck: Duck, levels: Levels): Promise<void> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE disclosure_level
    (series INTEGER, area_id SMALLINT, measure VARCHAR, breakdown VARCHAR, category VARCHAR, level TINYINT)`)
  const appender = await duck.connection.createAppender('disclosure_level')
  let series = 0
  for (const [key, level] of levels) {
    appender.appendInteger(series++)
    const [area, measure, breakdown, category] = key.split('|') as [string, string, string, string]
    appender.appendSmallInt(Number(area))
    appender.appendVarchar(measure)
    appender.appendVarchar(breakdown)
    appender.appendVarchar(category)
    appender.appendTinyInt(level)
    appender.endRow()
  }
  appender.closeSync()
}

/** Makes the temporary table `disclosure_flow_level` (series, measure, view, area_id, breakdown, category, year, level). */
export async function makeFlowLevelTable(
  duck: Duck,
  decided: Iterable<readonly [FlowSet, readonly FlowLevel[]]>,
): Promise<void> {
  await duck.run(`CREATE OR REPLACE TEMP TABLE disclosure_flow_level
    (series INTEGER, measure VARCHAR, view VARCHAR, area_id SMALLINT, breakdown VARCHAR, category VARCHAR, year INTEGER, level TINYINT)`)
  const appender = await duck.connection.createAppender('disclosure_flow_level')
  let series = 0
  for (const [{ measure, view }, levels] of decided)
    for (const { area, breakdown, category, year, level } of levels) {
      appender.appendInteger(series++)
      appender.appendVarchar(measure)
      appender.appendVarchar(view)
      appender.appendSmallInt(area)
      appender.appendVarchar(breakdown)
      appender.appendVarchar(category)
      appender.appendInteger(year)
      appender.appendTinyInt(level)
      appender.endRow()
    }
  appender.closeSync()
}
