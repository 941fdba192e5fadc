import { Button } from '@/components/govuk/Button'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { Field } from '@/components/govuk/Field'
import { DataPage } from '@/components/layout/DataPage'
import { PersonForm } from '@/components/people/PersonForm'
import { RoleFields } from '@/components/people/RoleFields'
import { hindrances } from '@/lib/people/outcomes'
import { requirePeople } from '@/lib/people/require-people'
import { csrfToken } from '@/lib/session/csrf-token'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../../_request/as-page'
import { pageLocale } from '../../../_request/page-locale'
import { givableRoles } from '../../_parts/people-words'
import { keptTyped } from '../../_parts/typed-invitation'

type Query = { readonly fault?: string | string[] }

const fields = ['email', 'role', 'board'] as const

/** Invite a person by e-mail address, with a first role. */
export default asPage(async function InvitePage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  await requirePeople(viewer)
  const [locale, token, query] = await Promise.all([pageLocale(), csrfToken(), searchParams])
  const given = [query.fault ?? []].flat()
  const faults = [...fields, ...hindrances].filter((known) => given.includes(known))
  const typed = faults.length > 0 ? await keptTyped() : {}
  const faultOf = (field: (typeof fields)[number]) =>
    faults.includes(field) ? say(locale, `people.fault.${field}`) : undefined
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'people.inviteTitle')}
      lead={say(locale, 'people.inviteLead')}
      crumbs={[{ words: say(locale, 'people.title'), href: '/admin/people' }]}
      fault={faults.length > 0}
      top={
        faults.length > 0 && (
          <ErrorSummary
            title={say(locale, 'people.faultTitle')}
            faults={faults.map((fault) => ({
              key: fault,
              words: say(locale, `people.fault.${fault}`),
              href: fields.some((field) => field === fault) ? `#${fault}` : '#email',
            }))}
          />
        )
      }
    >
      <PersonForm csrfToken={token} act="invite" className="form">
        <Field
          id="email"
          name="email"
          type="email"
          label={say(locale, 'people.email')}
          hint={say(locale, 'people.emailHint')}
          value={typed.email ?? ''}
          error={faultOf('email')}
        />
        <RoleFields
          locale={locale}
          givable={givableRoles(locale, viewer)}
          legend={say(locale, 'people.role')}
          hint={say(locale, 'people.roleHint')}
          chosen={typed}
          faults={{ role: faultOf('role'), board: faultOf('board') }}
        />
        <Button>{say(locale, 'people.invite')}</Button>
      </PersonForm>
    </DataPage>
  )
})
