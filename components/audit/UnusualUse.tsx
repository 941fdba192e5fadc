import { Section } from '@/components/layout/Section'
import type { AuditKind } from '@/lib/audit/audit-kinds'
import { trailQuery, type TrailFilter } from '@/lib/audit/trail-filter'
import { unusualDays, unusualRules, type UnusualRule } from '@/lib/audit/unusual-rules'
import type { UnusualUse as Flag } from '@/lib/audit/unusual-use'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { referenceOf, whoWords } from './who-words'

const path = '/admin/audit'

/** What narrows the trail to the events that were counted, as near as its filters can. */
const narrow: Readonly<Record<UnusualRule, { kind?: AuditKind; outcome: 'allowed' | 'refused' }>> = {
  exports: { kind: 'export', outcome: 'allowed' },
  refusals: { outcome: 'refused' },
  'sign-ins': { kind: 'sign-in', outcome: 'refused' },
  api: { outcome: 'allowed' },
}

/** What was done more often than usual, why that matters and whom to ask; with the rule that it goes by. */
export function UnusualUse({
  locale,
  flags,
  limits,
  all,
}: {
  readonly locale: Locale
  readonly flags: readonly Flag[]
  readonly limits: Readonly<Record<UnusualRule, number>>
  /** The reader sees the whole audit, not that of their boards only. */
  readonly all: boolean
}) {
  const rules = unusualRules.filter((rule) => all || rule !== 'sign-ins')
  return (
    <Section
      id="unusual"
      title={say(locale, 'audit.unusualTitle')}
      lead={say(locale, 'audit.unusualLead', { days: unusualDays })}
    >
      {flags.length === 0 ? (
        <p>{say(locale, 'audit.unusualNone', { days: unusualDays })}</p>
      ) : (
        <ul className="unusual">
          {flags.map((flag) => (
            <FlagItem key={`${flag.rule} ${flag.who?.id} ${flag.day}`} locale={locale} flag={flag} />
          ))}
        </ul>
      )}
      <details className="fold">
        <summary>
          <span className="fold__words">{say(locale, 'audit.unusualRules')}</span>
        </summary>
        <ul className="govuk-list govuk-list--bullet">
          {rules.map((rule) => (
            <li key={rule}>{say(locale, `audit.rule.${rule}`, { limit: limits[rule] })}</li>
          ))}
        </ul>
        {!all && <p>{say(locale, 'audit.ruleBoard')}</p>}
      </details>
    </Section>
  )
}

function FlagItem({
  locale,
  flag: { rule, who, day, times, ask },
}: {
  readonly locale: Locale
  readonly flag: Flag
}) {
  const date = dayMessage(day)
  const filter: TrailFilter = { from: day, to: day, ...(who && { person: who.id }), ...narrow[rule] }
  const name = whoWords(locale, who)
  const addresses = ask.join(', ')
  return (
    <li className="unusual__item">
      <p className="unusual__what">
        <strong>{say(locale, `audit.unusual.${rule}`, { times, day: date })}</strong>
        {': '}
        {name}
        {who && !who.email && ` (${say(locale, 'audit.reference', { reference: referenceOf(who.id) })})`}
      </p>
      <p>{say(locale, `audit.reasonWhy.${rule}`)}</p>
      <p>
        {!who
          ? say(locale, 'audit.askUnknown')
          : !who.email && addresses
            ? say(locale, 'audit.askStranger', { addresses })
            : addresses
              ? say(locale, 'audit.ask', { addresses })
              : say(locale, 'audit.askNobody')}{' '}
        {who?.email && say(locale, 'audit.end')}
      </p>
      <p>
        <a
          href={`${path}${trailQuery(filter)}#events`}
          className="link"
          aria-label={say(locale, 'audit.seeEventsLabel', { who: name, day: date })}
        >
          {say(locale, 'audit.seeEvents')}
        </a>
      </p>
    </li>
  )
}
