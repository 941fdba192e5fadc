import type { Evaluation } from '@/lib/policies/evaluate-series'
import { method } from '@/lib/policies/method'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** How an answer was worked out, in full. */
export function EffectMethod({
  locale,
  evaluation: { result, model, harmonics, phaseIn },
  started,
  compared,
}: {
  readonly locale: Locale
  readonly evaluation: Extract<Evaluation, { kind: 'answered' }>
  /** Durations by period of beginning. */
  readonly started: boolean
  readonly compared: boolean
}) {
  const { before, after } = result
  return (
    <>
      <p>{say(locale, 'changes.methodSeries', { waves: harmonics, phase: phaseIn, before, after })}</p>
      <p>{say(locale, `changes.methodModel.${model}`)}</p>
      {started && <p>{say(locale, 'changes.methodStarted')}</p>}
      {compared && <p>{say(locale, 'changes.methodCompared')}</p>}
      <p>{say(locale, 'changes.methodVersion', { method })}</p>
    </>
  )
}
