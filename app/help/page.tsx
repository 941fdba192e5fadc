import { TextPage, type TextPart } from '@/components/layout/TextPage'
import { requestsPerMinute } from '@/lib/access/token-limits'
import { sessionSettings } from '@/lib/session/settings'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'

const parts: readonly TextPart[] = [
  { title: 'help.startTitle', paragraphs: ['help.start1', 'help.start2', 'help.start3'] },
  {
    id: 'signals',
    title: 'help.signalsTitle',
    paragraphs: ['help.signals1', 'help.signals2', 'help.signals3', 'help.signals4'],
  },
  {
    id: 'marks',
    title: 'help.marksTitle',
    paragraphs: ['help.marks1', 'help.marks2', 'help.marks3', 'help.marks4'],
    list: true,
  },
  { title: 'help.notForTitle', paragraphs: ['help.notFor1', 'help.notFor2', 'help.notFor3'], list: true },
  { title: 'help.keyboardTitle', paragraphs: ['help.keyboard1', 'help.keyboard2'] },
  { id: 'sign-in', title: 'help.signInTitle', paragraphs: ['help.signIn1', 'help.signIn2', 'help.signIn3'] },
  { id: 'welsh', title: 'help.welshTitle', paragraphs: ['help.welsh1'] },
  { id: 'feedback', title: 'help.feedbackTitle', paragraphs: ['help.feedback1'] },
]

const openapiPath = '/api/v1/openapi.json'

export default async function HelpPage() {
  const locale = await pageLocale()
  return (
    <TextPage locale={locale} title="help.title" lead="help.lead" parts={parts}>
      <section id="api">
        <h2>{say(locale, 'help.apiTitle')}</h2>
        <p>{say(locale, 'help.api1')}</p>
        <p>{say(locale, 'help.api2')}</p>
        <pre className="help__code">
          <code>{say(locale, 'help.apiCode', { address: sessionSettings().url.origin })}</code>
        </pre>
        <p>{say(locale, 'help.api3', { limit: requestsPerMinute })}</p>
        <p>{say(locale, 'help.api4')}</p>
        <p>
          <a href={openapiPath} className="link">
            {say(locale, 'help.apiLink')}
          </a>
        </p>
      </section>
    </TextPage>
  )
}
