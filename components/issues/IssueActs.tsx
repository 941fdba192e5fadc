import { Button } from '@/components/govuk/Button'
import { Field } from '@/components/govuk/Field'
import { Section } from '@/components/layout/Section'
import type { Annotation } from '@/lib/questions/door/read-annotations'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** To end a known issue that goes on, and to take one back. */
export function IssueActs({
  locale,
  csrfToken,
  issue: { id, to },
  today,
  atFault,
}: {
  readonly locale: Locale
  readonly csrfToken: string
  readonly issue: Pick<Annotation, 'id' | 'to'>
  /** YYYY-MM-DD. */
  readonly today: string
  /** The day on which it was to end makes no sense. */
  readonly atFault: boolean
}) {
  const hidden = (act: 'end' | 'withdraw') => (
    <>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="number" value={id} />
      <input type="hidden" name="act" value={act} />
    </>
  )
  return (
    <>
      {to === null && (
        <Section title={say(locale, 'issues.endTitle')} lead={say(locale, 'issues.endLead')}>
          <form method="post" action="/data/issues/act" className="form">
            {hidden('end')}
            <Field
              id="last-day"
              name="to"
              type="date"
              label={say(locale, 'issues.to')}
              value={today}
              {...(atFault ? { error: say(locale, 'issues.fault.to') } : {})}
            />
            <Button secondary>{say(locale, 'issues.end')}</Button>
          </form>
        </Section>
      )}
      <Section title={say(locale, 'issues.withdrawTitle')} lead={say(locale, 'issues.withdrawLead')}>
        <form method="post" action="/data/issues/act" className="form">
          {hidden('withdraw')}
          <Button secondary>{say(locale, 'issues.withdraw')}</Button>
        </form>
      </Section>
    </>
  )
}
