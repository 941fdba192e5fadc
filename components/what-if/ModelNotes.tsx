import { withMinus } from '@/components/words/with-minus'
import { monthAfter } from '@/lib/demand/month-after'
import type { WhatIfModel } from '@/lib/demand/page/what-if.types'
import { languageTag, type Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'
import { periodOf } from '@/lib/time/period-of'

/** How well the model did on the board's own past, and what in it is no figure of the board's. */
export function ModelNotes({ locale, model }: { readonly locale: Locale; readonly model: WhatIfModel }) {
  const { backtest, baseline, assumed } = model
  const error = new Intl.NumberFormat(languageTag[locale], {
    style: 'percent',
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const number = new Intl.NumberFormat(languageTag[locale], { maximumFractionDigits: 0 })
  const shown = (value: number) => withMinus(error.format(value))
  return (
    <div className="what-if__notes">
      <h3 className="figure__title">{say(locale, 'whatIf.howSure')}</h3>
      <p>
        {backtest
          ? say(locale, 'whatIf.checked', {
              from: periodMessage(periodOf('month', monthAfter(baseline.from, -12))),
              error: shown(backtest.modelError),
              open: number.format(backtest.open),
              unchanged: shown(backtest.unchangedError),
            })
          : say(locale, 'whatIf.notChecked')}{' '}
        {backtest && say(locale, 'whatIf.checkOf')}
      </p>
      <p>{say(locale, 'whatIf.method')}</p>
      <h3 className="figure__title">{say(locale, 'whatIf.assumedTitle')}</h3>
      <p>{say(locale, 'whatIf.assumedLead')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {assumed.map((name) => (
          <li key={name}>
            {say(locale, (name === 'pleas' ? 'whatIf.pleas_assumed' : `whatIf.${name}`) as MessageKey)}
          </li>
        ))}
      </ul>
    </div>
  )
}
