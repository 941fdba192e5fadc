import { NotificationBanner } from '@/components/govuk/NotificationBanner'
import { DataPage } from '@/components/layout/DataPage'
import { PeopleFilters } from '@/components/people/PeopleFilters'
import { PeopleTable } from '@/components/people/PeopleTable'
import { managedBoards } from '@/lib/access/may-manage'
import { roles } from '@/lib/access/roles'
import { findBoard } from '@/lib/boards/find-board'
import { people } from '@/lib/people/people'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'
import { enteredWords, givableRoles, grantWords } from '../_parts/people-words'

const invitePath = '/admin/people/invite'
const tokensPath = '/admin/tokens'

type Query = { readonly [name: string]: string | string[] | undefined }

/** The people whom the viewer looks after: everybody, or those of their board. */
export default asPage(async function PeoplePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  const [locale, query] = await Promise.all([pageLocale(), searchParams])
  const one = (name: string) => (typeof query[name] === 'string' ? query[name].trim().slice(0, 254) : '')
  const role = roles.find((known) => known === one('role'))
  const board = findBoard(one('board'))
  const page = /^[1-9]\d{0,3}$/.test(one('page')) ? Number(one('page')) : 1
  const filter = { text: one('text') || undefined, role, boardId: board?.id }
  const found = await people(viewer, { ...filter, page })
  const givable = givableRoles(locale, viewer)
  const filtered = Object.values(filter).some((value) => value !== undefined)
  const names = givable.boards.map(({ words }) => words).join(', ')
  const pagePath = (number: number) =>
    `/admin/people?${new URLSearchParams({ text: one('text'), role: role ?? '', board: board?.slug ?? '', page: `${number}` })}`
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'people.title')}
      lead={
        managedBoards(viewer) === 'all'
          ? say(locale, 'people.lead')
          : say(locale, 'people.leadBoard', { boards: names })
      }
      top={
        one('done') === 'removed' && (
          <NotificationBanner
            title={say(locale, 'people.doneTitle')}
            words={say(locale, 'people.done.removed')}
          />
        )
      }
    >
      <p className="people__invite">
        <a href={invitePath} className="govuk-button">
          {say(locale, 'people.inviteLink')}
        </a>
      </p>
      <p>
        <a href={tokensPath} className="link link--alone">
          {say(locale, 'tokens.managedLink')}
        </a>
      </p>
      <PeopleFilters locale={locale} givable={givable} text={one('text')} role={role} board={board?.slug} />
      {found.people.length === 0 ? (
        <p>{say(locale, filtered ? 'people.noMatch' : 'people.nobody')}</p>
      ) : (
        <>
          <p className="people__count">{say(locale, 'people.count', { count: found.total })}</p>
          <PeopleTable
            locale={locale}
            people={found.people.map((person) => ({
              id: person.id,
              email: person.email,
              roles: person.grants.map((grant) => grantWords(locale, grant)),
              entered: enteredWords(locale, person),
            }))}
          />
        </>
      )}
      {found.pages > 1 && (
        <nav className="people__pages" aria-label={say(locale, 'people.pages')}>
          <span>{say(locale, 'people.pageOf', { page, pages: found.pages })}</span>
          {page > 1 && (
            <a href={pagePath(page - 1)} className="link" rel="prev">
              {say(locale, 'people.previous')}
            </a>
          )}
          {page < found.pages && (
            <a href={pagePath(page + 1)} className="link" rel="next">
              {say(locale, 'people.next')}
            </a>
          )}
        </nav>
      )}
    </DataPage>
  )
})
