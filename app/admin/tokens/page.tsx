import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { TokensTable } from '@/components/tokens/TokensTable'
import { requirePeople } from '@/lib/people/require-people'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { managedTokens } from '@/lib/tokens/tokens'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

type Query = { readonly done?: string | string[] }

/** Tokens of the people whom the viewer looks after. */
export default asPage(async function ManagedTokensPage({
  searchParams,
}: {
  readonly searchParams: Promise<Query>
}) {
  const viewer = await currentViewer()
  await requirePeople(viewer)
  const [locale, token, tokens, query] = await Promise.all([
    pageLocale(),
    csrfToken(),
    managedTokens(viewer),
    searchParams,
  ])
  const done = (['revoked', 'unchanged'] as const).find((known) => known === query.done)
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'tokens.managedTitle')}
      lead={say(locale, 'tokens.managedLead')}
      crumbs={[{ words: say(locale, 'people.title'), href: '/admin/people' }]}
      top={
        done && (
          <NotificationBanner
            title={say(locale, 'tokens.doneTitle')}
            words={say(locale, `tokens.done.${done}`)}
          />
        )
      }
    >
      {tokens.length === 0 ? (
        <p>{say(locale, 'tokens.managedNone')}</p>
      ) : (
        <TokensTable
          locale={locale}
          name={say(locale, 'tokens.managedTitle')}
          tokens={tokens}
          now={new Date()}
          csrfToken={token}
          back="managed"
          makers
        />
      )}
    </DataPage>
  )
})
