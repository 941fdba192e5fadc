import { cookies } from 'next/headers'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { Section } from '@/components/layout/Section'
import { MakeToken } from '@/components/tokens/MakeToken'
import { NewToken } from '@/components/tokens/NewToken'
import { TokensTable } from '@/components/tokens/TokensTable'
import { mostTokens, requestsPerMinute, tokenDays } from '@/lib/access/token-limits'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { newTokenCookie, readNewToken } from '@/lib/session/new-token-cookie'
import { say } from '@/lib/text/say'
import { tokenFaults } from '@/lib/tokens/posted-token'
import { requireTokens } from '@/lib/tokens/require-tokens'
import { showToken } from '@/lib/tokens/show-token'
import { ownTokens } from '@/lib/tokens/tokens'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'
import { registerOf } from '../../admin/_parts/agreement-rows'

const helpPath = '/help#api'

type Query = { readonly [name: string]: string | string[] | undefined }

/** The viewer's own tokens of the API: make one, see it once, end it. */
export default asPage(async function TokensPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  const boardIds = await requireTokens(viewer)
  const query = await searchParams
  const [locale, token, jar] = await Promise.all([pageLocale(), csrfToken(), cookies()])
  // Asked for only by the address that the form leads to, so that no other request uses up the one time.
  const brought = query['made'] ? await readNewToken(jar.get(newTokenCookie)?.value, viewer.personId) : null
  const shown =
    brought && brought.id === query['made'] && (await showToken(viewer, brought.id)) ? brought : null
  const tokens = await ownTokens(viewer)
  const given = [query['fault'] ?? []].flat()
  const faults = tokenFaults.filter((known) => given.includes(known))
  const done = (['revoked', 'unchanged'] as const).find((known) => known === query['done'])
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  const faultWords = (fault: (typeof tokenFaults)[number]) =>
    say(locale, `tokens.fault.${fault}`, { most: mostTokens })
  return (
    <DataPage
      locale={locale}
      title={t('tokens.title')}
      lead={t('tokens.lead')}
      crumbs={[{ words: t('people.accountTitle'), href: '/account' }]}
      fault={faults.length > 0}
      top={
        <>
          {done && <NotificationBanner title={t('tokens.doneTitle')} words={t(`tokens.done.${done}`)} />}
          {faults.length > 0 && (
            <ErrorSummary
              title={t('tokens.faultTitle')}
              faults={faults.map((fault) => ({
                key: fault,
                words: faultWords(fault),
                href: fault === 'too-many' ? '#own' : `#${fault}`,
              }))}
            />
          )}
        </>
      }
    >
      <div className="entries">
        {shown && <NewToken locale={locale} text={shown.text} />}
        {query['made'] && !shown && <p className="new-token">{t('tokens.madeGone')}</p>}
        <Section
          id="own"
          title={t('tokens.ownTitle')}
          lead={say(locale, 'tokens.rules', { limit: requestsPerMinute })}
        >
          {tokens.length === 0 ? (
            <p>{t('tokens.ownNone')}</p>
          ) : (
            <TokensTable
              locale={locale}
              name={t('tokens.ownTitle')}
              tokens={tokens}
              now={new Date()}
              csrfToken={token}
              back="own"
            />
          )}
          <p className="person__after">
            <a href={helpPath} className="link">
              {t('tokens.help')}
            </a>
          </p>
        </Section>
        <Section id="make" title={t('tokens.makeTitle')}>
          <MakeToken
            locale={locale}
            csrfToken={token}
            boards={registerOf(locale, boardIds).map(({ slug, name }) => ({ slug, words: name[locale] }))}
            days={tokenDays}
            faults={Object.fromEntries(faults.map((fault) => [fault, faultWords(fault)]))}
          />
        </Section>
      </div>
    </DataPage>
  )
})
