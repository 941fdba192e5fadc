import { palette } from '@/components/charts/palette'
import { Signal } from '@/components/figures/Signal'
import { figureWords } from '@/components/figures/words/figure-words'
import { dayWords, sameDayOf, yearAgoOf } from '@/components/timeliness/stage-words'
import { capitalise } from '@/components/words/capitalise'
import { measureAddress } from '@/components/words/measure-address'
import { rangeWords } from '@/components/words/range-words'
import type { Figure } from '@/lib/questions/answer'
import type { JourneyLoss, JourneyStage } from '@/lib/questions/journey.types'
import type { Locale } from '@/lib/text/locale'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { countWords, lossWords } from './journey-words'

/** Width of the bar of the longest stage, and height of a quarter of cases that stop: the same for all stages. */
const [longestBar, quarter] = [168, 60]

/** One stage with the gate before it: how many come, how long half take, how it has changed, who leaves. */
export function JourneyColumn({
  locale,
  board,
  stage: { measure, name, gate, shown, instead, ended, loss },
  most,
}: {
  readonly locale: Locale
  /** Its name in addresses. */
  readonly board: string
  readonly stage: JourneyStage
  /** Days of the longest stage. */
  readonly most: number
}) {
  const middle = shown?.middle ?? null
  const sameDay = shown && sameDayOf(shown)
  const before = shown && yearAgoOf(shown)
  const spread = shown?.year.kind === 'value' ? shown.year.spread : null
  return (
    <li className={shown?.longest ? 'journey__stage journey__stage--longest' : 'journey__stage'}>
      <p className="journey__gate">
        <strong>{say(locale, gate.name)}</strong>
        {gate.count && <span>{countWords(locale, gate.count)}</span>}
      </p>
      <div className="journey__words">
        <p className="journey__name">
          <a href={measureAddress(board, measure.id)} className="link">
            {say(locale, name)}
          </a>
        </p>
        {middle && (
          <svg className="journey__bar" width={longestBar} height="18" aria-hidden="true" focusable="false">
            <rect
              width={Math.max(1, Math.round((longestBar * middle.value) / Math.max(1, most)))}
              height="18"
              fill={palette.navy}
            />
          </svg>
        )}
        <p className="journey__days">
          {middle ? dayWords(locale, middle.value) : say(locale, instead ?? whyHidden(shown?.year))}
        </p>
        {shown?.longest && <p className="journey__mark">{say(locale, 'journey.longest')}</p>}
        {middle && <p>{say(locale, middle.counts === 'open' ? 'journey.open' : 'journey.completed')}</p>}
        {sameDay != null && <p>{say(locale, 'timeliness.sameDay', { count: sameDay })}</p>}
        {spread && spread.lowerQuartile !== null && spread.upperQuartile !== null && (
          <p>
            {capitalise(
              say(locale, 'timeliness.middleHalf', {
                range: rangeWords(
                  locale,
                  { unit: 'days', decimals: 0 },
                  { lower: spread.lowerQuartile, upper: spread.upperQuartile },
                ),
              }),
            )}
          </p>
        )}
        {shown && (
          <p>
            <Signal locale={locale} signal={shown.judged.signal} />
          </p>
        )}
        {before !== null && <p>{say(locale, 'timeliness.yearAgo', { days: dayWords(locale, before) })}</p>}
        {ended?.figure.kind === 'value' && (
          <p>{say(locale, 'journey.ended', { count: ended.figure.value })}</p>
        )}
      </div>
      {loss && (
        <p className="journey__loss">
          <Drop loss={loss} />
          <span>
            {loss.year.kind === 'value' && <strong>{figureWords(locale, loss.measure, loss.year)} </strong>}
            {lossWords(locale, loss)}
          </span>
        </p>
      )}
    </li>
  )
}

/** Why a stage that there are figures of has no days. */
function whyHidden(year: Figure | undefined): Message {
  return year?.kind === 'unavailable' ? year.reason : message('journey.hidden')
}

/** How large a share stops, hanging from a line: a quarter of cases is the same length everywhere. */
function Drop({ loss: { year } }: { readonly loss: JourneyLoss }) {
  if (year.kind !== 'value') return null
  const length = Math.max(1, Math.round((quarter * year.value) / 25))
  return (
    <svg className="journey__drop" width="24" height={length + 9} aria-hidden="true" focusable="false">
      <path d={`M0 0h24v${length}l-12 9l-12 -9z`} fill={palette.plum} />
    </svg>
  )
}
