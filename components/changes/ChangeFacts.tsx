import { Facts } from '@/components/layout/Facts'
import { capitalise } from '@/components/words/capitalise'
import type { ChangeContent } from '@/lib/policies/change.types'
import type { Expectation } from '@/lib/policies/expectation'
import { monthMessage } from '@/lib/policies/month-message'
import type { Locale } from '@/lib/text/locale'
import type { Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'

const day = (at: Date) => dayMessage(at.toISOString().slice(0, 10))

/** What the register says of a change, and whether what was expected stood before its result. */
export function ChangeFacts({
  locale,
  content,
  where,
  measure,
  expectation,
}: {
  readonly locale: Locale
  readonly content: ChangeContent
  readonly where: string
  readonly measure: Message
  /** Null where nothing is said of it. */
  readonly expectation: Expectation | null
}) {
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const stood = expectation && [
    ...(expectation.firstShown === null
      ? []
      : [
          say(locale, `changes.expectation.${expectation.cameFirst ? 'first' : 'after'}`, {
            since: day(expectation.since),
            shown: day(expectation.firstShown),
          }),
        ]),
    ...(expectation.afterStart ? [t('changes.expectation.afterStart')] : []),
  ]
  return (
    <Facts
      facts={[
        { name: t('changes.what'), content: content.what },
        { name: t('changes.where'), content: where },
        { name: t('changes.from'), content: capitalise(say(locale, monthMessage(content.from))) },
        ...(content.full === null
          ? []
          : [{ name: t('changes.full'), content: capitalise(say(locale, monthMessage(content.full))) }]),
        {
          name: t('changes.hypothesis'),
          content: (
            <>
              {content.hypothesis}
              {stood && stood.length > 0 && (
                <>
                  <br />
                  <strong>{stood.join(' ')}</strong>
                </>
              )}
            </>
          ),
        },
        {
          name: t('changes.measure'),
          content: (
            <a className="link" href={`/data/dictionary/${content.measure}`}>
              {say(locale, measure)}
            </a>
          ),
        },
        { name: t('changes.direction'), content: t(`changes.directionIs.${content.direction}`) },
        { name: t('changes.owner'), content: content.owner },
        { name: t('changes.concurrent'), content: content.concurrent || t('changes.concurrentNone') },
      ]}
    />
  )
}
