import { ListTable } from '@/components/figures/ListTable'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { EmailWords } from './EmailWords'

/** A person of the list, in words. */
export type PersonRow = {
  readonly id: string
  readonly email: string
  readonly roles: readonly string[]
  readonly entered: string
}

/** Who may sign in: by address, with a way to each person. */
export function PeopleTable({
  locale,
  people,
}: {
  readonly locale: Locale
  readonly people: readonly PersonRow[]
}) {
  const name = say(locale, 'people.tableTitle')
  return (
    <ListTable
      locale={locale}
      name={name}
      columns={[
        { name: say(locale, 'people.columnEmail') },
        { name: say(locale, 'people.columnRoles') },
        { name: say(locale, 'people.columnEntered') },
      ]}
      rows={people.map(({ id, email, roles, entered }) => ({
        key: id,
        head: (
          <a href={`/admin/people/${id}`} className="link">
            <EmailWords email={email} />
          </a>
        ),
        cells: [
          <ul key="roles" className="people__roles">
            {roles.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>,
          entered,
        ],
      }))}
    />
  )
}
