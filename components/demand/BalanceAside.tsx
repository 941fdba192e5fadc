import { Remark } from '@/components/figures/Remark'
import { valueWords } from '@/components/words/value-words'
import type { StageYear } from '@/lib/questions/demand.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { firstMonthOf, lastMonthOf } from '@/lib/time/step-period'

const cases = { unit: 'count', decimals: 0 } as const

/** Opening + in − out beside what is reported as open: the difference is shown, whatever it is. */
export function BalanceAside({
  locale,
  year: { stage, from, to, balance },
}: {
  readonly locale: Locale
  readonly year: StageYear
}) {
  if (!balance)
    return (
      <Remark title={say(locale, 'demand.balanceTitle')}>
        <p>{say(locale, 'demand.balanceNone')}</p>
      </Remark>
    )
  const { opening, received, completed, expected, reported, unexplained } = balance
  const words = (value: number) => valueWords(locale, cases, value)
  const lines = [
    ['opening', words(opening)],
    ['plusReceived', words(received)],
    ['minusCompleted', words(completed)],
    ['expected', words(expected)],
    ['reported', words(reported)],
    ['unexplained', signed(words(Math.abs(unexplained)), unexplained)],
  ] as const
  return (
    <Remark title={say(locale, 'demand.balanceTitle')}>
      <p>
        {say(locale, 'demand.balanceLine', {
          from: periodMessage(firstMonthOf(from)),
          to: periodMessage(lastMonthOf(to)),
        })}
      </p>
      <dl className="sum">
        {lines.map(([key, value]) => (
          <div key={key} className={`sum__line sum__line--${key}`}>
            <dt>{say(locale, `demand.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{say(locale, unexplained === 0 ? 'demand.balanceExact' : 'demand.balanceWhy', { stage })}</p>
    </Remark>
  )
}

const signed = (words: string, value: number) => (value > 0 ? `+${words}` : value < 0 ? `−${words}` : words)
