import type { ParameterFault } from '@/lib/access/errors'
import { leverRanges, levers, type Lever } from '@/lib/demand/model/levers'
import { leverName, mostAfter, type AskedScenario } from '@/lib/demand/page/read-scenario'
import { scenarioAnswer } from '@/lib/demand/page/scenario-answer'
import type { WhatIfModel } from '@/lib/demand/page/what-if.types'
import { groupMessage } from '@/lib/demand/scenarios/inputs-in-words'
import { languageTag, type Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { resultProperties } from './result-properties'
import type { LeverField, WhatIfProperties } from './what-if.types'

/** The form and its first answer, in the words of one language. */
export function whatIfProperties(
  locale: Locale,
  model: WhatIfModel,
  asked: AskedScenario,
  faults: readonly ParameterFault[],
  address: Pick<WhatIfProperties, 'action' | 'kept' | 'saving'>,
): WhatIfProperties {
  const { baseline } = model
  const shown = resultProperties(locale, model)
  const errorOf = (name: string) => {
    const found = faults.find(({ parameter }) => parameter === name)
    return found ? say(locale, found.words) : null
  }
  return {
    ...address,
    ...shown,
    fields: levers.map((lever): LeverField => {
      const range = lever === 'days' ? daysRange(baseline.sittingDays) : leverRanges[lever]
      return {
        ...{ lever, name: leverName(lever), label: say(locale, `whatIf.${lever}` as MessageKey), ...range },
        ...{ now: nowOf(locale, lever, model), error: errorOf(leverName(lever)) },
      }
    }),
    groups: [
      { value: '', words: say(locale, 'whatIf.allGroups') },
      ...baseline.groups.map(({ id }) => ({ value: id, words: say(locale, groupMessage(id)) })),
    ],
    phases: Array.from({ length: 13 }, (_, index) => ({ value: String(index), words: String(index) })),
    starts: Array.from({ length: mostAfter + 1 }, (_, index) => ({
      value: String(index),
      words: shown.months[index]!,
    })),
    targetError: errorOf('target'),
    baseline,
    asked,
    first: scenarioAnswer(baseline, asked),
  }
}

/** What an input is now, where the figures say so. */
function nowOf(locale: Locale, lever: Lever, { baseline, receipts }: WhatIfModel): string | null {
  const sum = (value: (group: (typeof baseline.groups)[number]) => number) =>
    baseline.groups.reduce((total, group) => total + value(group), 0)
  const told = (key: MessageKey, value: number, digits = 0) =>
    say(locale, key, {
      value: new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: digits }).format(value),
    })
  switch (lever) {
    case 'charges':
      return told(
        'whatIf.nowPercent',
        sum((group) => group.referrals * group.chargeRate + group.policeCharges),
      )
    case 'receipts':
      return told('whatIf.nowPercent', receipts)
    case 'chargeRate':
      return told('whatIf.nowRate', 100 * baseline.groups[0]!.chargeRate)
    case 'days':
      return told('whatIf.nowDays', baseline.sittingDays)
    case 'hoursPerDay':
      return told('whatIf.nowHoursPerDay', baseline.hoursPerDay, 1)
    case 'hours':
      return told('whatIf.nowHours', baseline.routes.trial.hours, 1)
    case 'lag':
      return told('whatIf.nowMonths', baseline.routes.trial.lag)
    case 'pleas': {
      const { shares } = baseline.groups[0]!
      return told(
        'whatIf.nowRate',
        (100 * (shares['early-plea'] + shares['late-plea'])) / (1 - shares.sentence),
      )
    }
    case 'early': {
      const { shares } = baseline.groups[0]!
      const pleas = shares['early-plea'] + shares['late-plea']
      return pleas > 0 ? told('whatIf.nowRate', (100 * shares['early-plea']) / pleas) : null
    }
    case 'custody':
      return told('whatIf.nowRate', 100 * baseline.groups[0]!.custodyShare)
  }
}

/** No more days are taken away than there are, nor more added. */
function daysRange(now: number) {
  const { least, most, step } = leverRanges.days
  return {
    least: Math.max(least, -Math.floor(now)),
    most: Math.min(most, Math.max(20, Math.ceil(now))),
    step,
  }
}
