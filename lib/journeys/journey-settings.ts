import { sqlText } from '@/lib/database/duck/sql-text'
import type { Manifest } from '@/lib/releases/contract/manifest'

/** What the steps are told besides the records. */
export type JourneySettings = {
  /** Match weight from which two records are joined; null where nothing was linked by a model. */
  readonly threshold: number | null
  /** Clusters stand in for links: the delivery has them and no edges. */
  readonly byCluster: boolean
  readonly period: Manifest['period']
  readonly completeTo: Manifest['complete_to']
}

/** Statements that set the variables and make the table `agency_complete_to`. */
export function settingStatements(settings: JourneySettings): readonly string[] {
  const { threshold, byCluster, period, completeTo } = settings
  const agencies = Object.entries(completeTo).map(([agency, day]) => `(${sqlText(agency)}, DATE '${day}')`)
  return [
    `SET VARIABLE threshold = ${threshold === null ? "'infinity'" : String(threshold)}::DOUBLE`,
    `SET VARIABLE by_cluster = ${String(byCluster)}`,
    `SET VARIABLE period_from = DATE '${period.from}-01'`,
    `SET VARIABLE period_to = DATE '${period.to}-01'`,
    'CREATE TABLE agency_complete_to (agency VARCHAR, complete_to DATE)',
    ...(agencies.length === 0 ? [] : [`INSERT INTO agency_complete_to VALUES ${agencies.join(', ')}`]),
  ]
}
