import { Section } from '@/components/layout/Section'
import { boardsWithoutWords, type BoardsWithout } from '@/lib/agreements/boards-without'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

const register = '/admin/agreements'

/** Tells the steward which boards will not see the figures of a delivery, for want of an agreement. */
export function JobAgreements({
  locale,
  without,
}: {
  readonly locale: Locale
  readonly without: readonly BoardsWithout[]
}) {
  return (
    <Section title={say(locale, 'agreements.title')}>
      {boardsWithoutWords(without).map((words) => (
        <p key={words.key + JSON.stringify(words.values)}>{say(locale, words)}</p>
      ))}
      <p>
        <a href={register} className="link">
          {say(locale, 'agreements.readRegister')}
        </a>
      </p>
    </Section>
  )
}
