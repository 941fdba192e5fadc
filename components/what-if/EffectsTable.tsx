import type { Effect } from '@/lib/demand/model/sensitivity'
import { usualMonths } from '@/lib/demand/model/run-many'
import { languageTag, type Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { palette } from '../charts/palette'
import { withMinus } from '../words/with-minus'

const width = 260
const height = 14

/** Which input matters most: what each does by itself, less and more of it, with a bar to compare by. */
export function EffectsTable({
  locale,
  effects,
}: {
  readonly locale: Locale
  readonly effects: readonly Effect[]
}) {
  const number = new Intl.NumberFormat(languageTag[locale], {
    maximumFractionDigits: 1,
    signDisplay: 'exceptZero',
  })
  const widest = Math.max(
    1,
    ...effects.flatMap(({ less, more }) => [Math.abs(less.middle), Math.abs(more.middle)]),
  )
  const x = (value: number) => width / 2 + (value / widest) * (width / 2 - 2)
  return (
    <div className="scroll" role="region" tabIndex={0} aria-label={say(locale, 'whatIf.effectsTitle')}>
      <table className="govuk-table">
        <caption className="govuk-visually-hidden">
          {say(locale, 'whatIf.effectsLead', { months: usualMonths })}
        </caption>
        <thead className="govuk-table__head">
          <tr className="govuk-table__row">
            <th scope="col" className="govuk-table__header">
              {say(locale, 'whatIf.effectsInput')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {say(locale, 'whatIf.effectsLess')}
            </th>
            <th scope="col" className="govuk-table__header govuk-table__header--numeric">
              {say(locale, 'whatIf.effectsMore')}
            </th>
            <td className="govuk-table__header what-if__bar" />
          </tr>
        </thead>
        <tbody className="govuk-table__body">
          {effects.map(({ lever, by, less, more }) => (
            <tr key={lever} className="govuk-table__row">
              <th scope="row" className="govuk-table__header">
                {say(locale, 'whatIf.effectOf', {
                  name: say(locale, `whatIf.${lever}` as MessageKey),
                  by: `± ${number.format(by).replace('+', '')}`,
                })}
              </th>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {withMinus(number.format(less.middle))}
              </td>
              <td className="govuk-table__cell govuk-table__cell--numeric">
                {withMinus(number.format(more.middle))}
              </td>
              <td className="govuk-table__cell what-if__bar">
                <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
                  {[less.middle, more.middle].map((value, index) => (
                    <rect
                      key={index}
                      x={Math.min(x(0), x(value))}
                      y={2}
                      width={Math.max(1, Math.abs(x(value) - x(0)))}
                      height={height - 4}
                      fill={index === 0 ? palette.tint : palette.navy}
                      stroke={palette.ink}
                    />
                  ))}
                  <line x1={x(0)} x2={x(0)} y1={0} y2={height} stroke={palette.ink} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
