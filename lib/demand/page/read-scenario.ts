import type { ParameterFault } from '@/lib/access/errors'
import { message } from '@/lib/text/message'
import { leverRanges, levers, noChange, type Lever, type Levers, type Scenario } from '../model/levers'
import { usualMonths } from '../model/run-many'

/** A scenario as an address or a form says it, and the number of open cases that somebody wants to know about. */
export type AskedScenario = { readonly scenario: Scenario; readonly target: number | null }

/** The name of a lever in an address. */
export const leverName = (lever: Lever): string =>
  lever.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

export const nothingAsked: AskedScenario = { scenario: noChange, target: null }

/** The last month in which a change can begin, and the longest that it may take to come. */
export const mostAfter = usualMonths - 12
export const mostPhase = 12
export const mostTarget = 100_000

/** All parameters of a scenario, in the order of the form. */
export const scenarioParameters = [
  ...levers.map(leverName),
  'after',
  'phase',
  'group',
  'fenced',
  'target',
] as const

type Values = { readonly get: (name: string) => string | null | undefined }

/**
 * The scenario of an address. What cannot be read is told and left out; the rest counts.
 *
 * @param groups ids of the offence groups that the board's model has
 */
export function readScenario(
  values: Values,
  groups: readonly string[],
): AskedScenario & { readonly faults: readonly ParameterFault[] } {
  const faults: ParameterFault[] = []
  const numberOf = (name: string, least: number, most: number, whole: boolean): number | null => {
    const given = values.get(name)?.trim() ?? ''
    // A number of cases is written with its thousands apart.
    const text = name === 'target' ? given.replace(/(?<=\d)[, ](?=\d{3}\b)/g, '') : given
    if (text === '') return null
    const value = /^[-+−]?\d{1,7}(\.\d{1,3})?$/.test(text) ? Number(text.replace('−', '-')) : NaN
    if (value >= least && value <= most && (!whole || Number.isInteger(value))) return value
    faults.push({ parameter: name, words: message('whatIf.badNumber', { least, most }) })
    return null
  }
  const chosen = Object.fromEntries(
    levers.map((lever) => {
      const { least, most } = leverRanges[lever]
      return [lever, numberOf(leverName(lever), least, most, false) ?? 0]
    }),
  ) as Levers
  const group = values.get('group')?.trim() || null
  if (group !== null && !groups.includes(group))
    faults.push({ parameter: 'group', words: message('whatIf.badGroup') })
  return {
    scenario: {
      levers: chosen,
      after: numberOf('after', 0, mostAfter, true) ?? 0,
      phase: numberOf('phase', 0, mostPhase, true) ?? 0,
      group: group !== null && groups.includes(group) ? group : null,
      ringFenced: values.get('fenced') !== 'no',
    },
    target: numberOf('target', 1, mostTarget, true),
    faults,
  }
}

/** The query of a scenario: only what differs from no change. */
export function scenarioQuery({ scenario, target }: AskedScenario): string {
  const query = new URLSearchParams()
  for (const lever of levers)
    if (scenario.levers[lever] !== 0) query.set(leverName(lever), String(scenario.levers[lever]))
  if (scenario.after > 0) query.set('after', String(scenario.after))
  if (scenario.phase > 0) query.set('phase', String(scenario.phase))
  if (scenario.group !== null) query.set('group', scenario.group)
  if (!scenario.ringFenced) query.set('fenced', 'no')
  if (target !== null) query.set('target', String(target))
  return query.toString()
}
