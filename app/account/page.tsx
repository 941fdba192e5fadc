import { Button } from '@/components/govuk/Button'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { may } from '@/lib/access/may'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'
import { grantWords } from '../admin/_parts/people-words'

const peoplePath = '/admin/people'
const auditPath = '/admin/audit'
const tokensPath = '/account/tokens'

/** What the viewer's account may do, whom to ask, and the ways out. */
export default asPage(async function AccountPage() {
  const viewer = await currentViewer()
  const [locale, token] = await Promise.all([pageLocale(), csrfToken()])
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  return (
    <DataPage locale={locale} title={t('people.accountTitle')} lead={t('people.accountLead')}>
      <div className="entries">
        <Section title={t('people.accountRoles')} lead={t('people.accountAsk')}>
          <ul className="person__roles">
            {viewer.grants.map((grant) => (
              <li key={`${grant.role} ${grant.boardId}`} className="person__role">
                <strong>{grantWords(locale, grant)}</strong>
              </li>
            ))}
            {viewer.grants.length === 0 && <li className="person__role">{t('people.noRole')}</li>}
          </ul>
          {may(viewer, 'audit.read') && (
            <p className="person__after">
              <a href={auditPath} className="link">
                {t('audit.title')}
              </a>
            </p>
          )}
          {may(viewer, 'people.read') && (
            <p className="person__after">
              <a href={peoplePath} className="link">
                {t('people.title')}
              </a>
            </p>
          )}
        </Section>
        {may(viewer, 'tokens.manage-own') && (
          <Section title={t('tokens.title')} lead={t('tokens.accountLead')}>
            <p className="person__after">
              <a href={tokensPath} className="link">
                {t('tokens.accountLink')}
              </a>
            </p>
          </Section>
        )}
        <Section title={t('people.accountHereTitle')} lead={t('people.accountHere')}>
          <form method="post" action="/api/auth/signout" className="person__form">
            <input type="hidden" name="csrfToken" value={token} />
            <input type="hidden" name="callbackUrl" value="/sign-in?out=here" />
            <Button secondary>{t('people.accountHereTitle')}</Button>
          </form>
        </Section>
        <Section title={t('people.accountEverywhereTitle')} lead={t('people.accountEverywhere')}>
          <form method="post" action="/account/sign-out-everywhere" className="person__form">
            <input type="hidden" name="csrfToken" value={token} />
            <Button secondary>{t('people.accountEverywhereTitle')}</Button>
          </form>
          <p className="person__after">{t('people.accountTimes')}</p>
        </Section>
      </div>
    </DataPage>
  )
})
