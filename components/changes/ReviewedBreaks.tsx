import { measureAddress } from '@/components/words/measure-address'
import { measureMessage } from '@/lib/measures/measure-message'
import type { ReviewedBreak } from '@/lib/policies/changes-page.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Lasting shifts of measures, with what the register has about then, or a way to register it. */
export function ReviewedBreaks({
  locale,
  board,
  reviewed,
  mayWrite,
}: {
  readonly locale: Locale
  readonly board: string
  readonly reviewed: readonly ReviewedBreak[]
  readonly mayWrite: boolean
}) {
  return (
    <ul className="govuk-list changes__reviewed">
      {reviewed.map(({ series: { measure }, found, words, registered }) => {
        const name = say(locale, measureMessage(measure, 'name'))
        const [about, ...rest] = words.map((sentence) => say(locale, sentence))
        return (
          <li key={measure.id}>
            <strong>
              <a className="link" href={measureAddress(board, measure.id, {})}>
                {name}
              </a>
            </strong>
            <br />
            {about}{' '}
            {registered.map((change, i) => (
              <span key={change.id}>
                {i > 0 && ', '}
                <a className="link" href={`/boards/${board}/changes/${change.id}`}>
                  {change.name}
                </a>
                {i === registered.length - 1 && '. '}
              </span>
            ))}
            {rest.join(' ')}{' '}
            {mayWrite && registered.length === 0 && (
              <a
                className="link"
                href={`/boards/${board}/changes/new?measure=${measure.id}&from=${found.at.start.slice(0, 7)}`}
              >
                {say(locale, 'changes.breakRegister', { measure: name })}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
