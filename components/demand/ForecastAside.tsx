import { Remark } from '@/components/figures/Remark'
import { capitalise } from '@/components/words/capitalise'
import { valueMessage } from '@/lib/measures/value-message'
import type { Forecast } from '@/lib/questions/demand.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { periodMessage } from '@/lib/text/say-period'

/** Beside a forecast: how well such forecasts did in the past, what is not tested, how it is made. */
export function ForecastAside({
  locale,
  forecast,
}: {
  readonly locale: Locale
  readonly forecast: Forecast
}) {
  const { check, origins, ahead, tried, method, skilled } = forecast
  const untested = ahead.find(({ tested }) => !tested)
  const errorOf = (of: Forecast['method']) => tried.find((one) => one.method === of)?.error ?? null
  const [own, yardstick] = [errorOf(method), errorOf('seasonal-naive')]
  return (
    <>
      {origins > 0 && (
        <Remark title={say(locale, 'demand.heldTitle')}>
          <p>
            {check
              ? say(locale, 'demand.held', {
                  origins: check.origins,
                  share: valueMessage({ unit: 'percent', decimals: 0 }, 100 * check.held),
                })
              : say(locale, 'demand.notHeld')}
          </p>
          {!skilled && <p>{say(locale, 'demand.noSkill', { tried: origins })}</p>}
          {skilled && own !== null && yardstick !== null && yardstick > 0 && (
            <p>
              {say(locale, 'demand.skill', {
                error: valueMessage({ unit: 'percent', decimals: 0 }, (100 * own) / yardstick),
                tried: origins,
              })}
            </p>
          )}
        </Remark>
      )}
      {untested && (
        <Remark title={say(locale, 'demand.untestedTitle')}>
          <p>
            {origins > 0
              ? say(locale, 'demand.untested', { from: periodMessage(untested.period) })
              : say(locale, 'demand.untestedAll')}
          </p>
        </Remark>
      )}
      <Remark title={say(locale, 'demand.howTitle')}>
        <p>{capitalise(say(locale, forecast.sentences[1]!))}</p>
      </Remark>
    </>
  )
}
