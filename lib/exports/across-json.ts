import type { z } from 'zod'
import type { BoardDemandCourse, ByYear, DemandAcross, SumDemand } from '@/lib/demand/across/across.types'
import { acrossLevers } from '@/lib/demand/across/read-across'
import type { Band } from '@/lib/demand/model/band'
import { monthAfter } from '@/lib/demand/month-after'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { acrossAnswerSchema } from './across-schema'
import { boardJson } from './board-json'
import { rounded } from './rounded'
import { oneSeriesJson } from './series-json'

/** Demand across boards for programs: the numbers of the page. @param total of an answer that has one */
export function acrossJson(
  locale: Locale,
  page: DemandAcross,
  total: SumDemand,
): z.infer<typeof acrossAnswerSchema> {
  const { edition, asked, from, months, runs, regions, leftOut, series } = page
  const { levers, after, phase } = asked.scenario
  const words = (sentence: Message) => say(locale, sentence)
  return acrossAnswerSchema.parse({
    edition: { id: edition.id, madeAt: edition.madeAt.toISOString(), current: edition.current },
    inputs: {
      region: asked.region,
      ...Object.fromEntries(acrossLevers.map((lever) => [lever, levers[lever]])),
      ...{ after, phase },
    },
    ...{ from, months, runs },
    verdict: words(page.verdict),
    sentences: page.sentences.map(words),
    sure: page.sure.map(words),
    total: sumJson(total),
    regions: regions.map(({ region, sum, boards }) => ({
      region,
      sum: sumJson(sum),
      boards: boards.map(({ board, open, scenario, unchanged, changed, difference }) => ({
        board: boardJson(board),
        ...{ open: rounded(open), days: scenario.levers.days, difference: yearsJson(difference) },
        unchanged: courseJson(unchanged),
        changed: courseJson(changed),
      })),
    })),
    leftOut: leftOut.map(({ board, why }) => ({ board: boardJson(board), why: words(why) })),
    series: series && oneSeriesJson(locale, series),
  })

  function courseJson({ hours, open, exceeds: { first, until, share } }: BoardDemandCourse) {
    const month = (number: number | null) => (number === null ? null : monthAfter(from!, number - 1))
    return {
      ...{ hours: hoursJson(hours), open: yearsJson(open) },
      exceeds: { first: month(first), until: month(until), share: rounded(share) },
    }
  }
}

function sumJson({ boards, open, days, unchanged, changed, difference }: SumDemand) {
  const course = (of: SumDemand['unchanged']) => ({
    ...{ hours: hoursJson(of.hours), open: yearsJson(of.open), exceeding: of.exceeding },
  })
  return {
    ...{ boards, open: rounded(open), days, difference: yearsJson(difference) },
    ...{ unchanged: course(unchanged), changed: course(changed) },
  }
}

const hoursJson = ({ received, sat }: SumDemand['unchanged']['hours']) => ({
  received: rounded(received),
  sat: rounded(sat),
})

const bandJson = ({ lower, middle, upper }: Band) => ({
  ...{ lower: rounded(lower), middle: rounded(middle), upper: rounded(upper) },
})

const yearsJson = ([one, two, three]: ByYear) => ({
  ...{ months12: bandJson(one), months24: bandJson(two), months36: bandJson(three) },
})
