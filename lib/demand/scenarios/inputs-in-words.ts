import { categoryMessage } from '@/lib/measures/category-message'
import { message, type Message } from '@/lib/text/message'
import { periodMessage } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'
import { changes, levers } from '../model/levers'
import { monthAfter } from '../month-after'
import type { AskedScenario } from '../page/read-scenario'

/**
 * What of a scenario is different from no change, each part in words: inputs first, then where and when.
 *
 * @param first the first simulated month, YYYY-MM; null where it is not known
 */
export function inputsInWords({ scenario, target }: AskedScenario, first: string | null): readonly Message[] {
  const { levers: chosen, group, after, phase, ringFenced } = scenario
  const month = first && periodMessage(periodOf('month', monthAfter(first, after)))
  return [
    ...levers
      .filter((lever) => chosen[lever] !== 0)
      .map((lever) =>
        message(`scenarios.input.${lever}`, {
          value: Math.abs(chosen[lever]),
          way: chosen[lever] > 0 ? 'more' : 'fewer',
        }),
      ),
    ...(ringFenced ? [] : [message('scenarios.input.fenced')]),
    ...(group === null ? [] : [message('scenarios.input.group', { group: groupMessage(group) })]),
    ...(changes(scenario) ? [] : [message('scenarios.inputsNone')]),
    ...(changes(scenario) && month ? [message('scenarios.input.from', { month })] : []),
    ...(phase === 0 ? [] : [message('scenarios.input.phase', { months: phase })]),
    ...(target === null ? [] : [message('scenarios.input.target', { target })]),
  ]
}

/** The name of an offence group of the model, which puts small ones together. */
export const groupMessage = (group: string): Message =>
  group === 'other' ? message('whatIf.otherGroups') : categoryMessage('offence-group', group)
