import { Button } from '@/components/govuk/Button'
import { Section } from '@/components/layout/Section'
import { PersonForm } from '@/components/people/PersonForm'
import { PersonRoles } from '@/components/people/PersonRoles'
import { RemovePerson } from '@/components/people/RemovePerson'
import { RoleFields } from '@/components/people/RoleFields'
import { managedBoards } from '@/lib/access/may-manage'
import type { Viewer } from '@/lib/access/viewer'
import { boardById } from '@/lib/boards/find-board'
import type { PersonListed } from '@/lib/people/people'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { givableRoles, grantWords } from './people-words'

/** What can be done to a person by whom looks after them. */
export function PersonSections({
  locale,
  viewer,
  person,
  csrfToken,
  sure,
  fault,
}: {
  readonly locale: Locale
  readonly viewer: Viewer
  readonly person: PersonListed
  readonly csrfToken: string
  /** The removal was asked for and is to be confirmed. */
  readonly sure: boolean
  /** The field of another role that is at fault. */
  readonly fault?: 'role' | 'board'
}) {
  const { id, email, grants, fixed } = person
  const all = managedBoards(viewer) === 'all'
  const self = id === viewer.personId
  const t = (key: Parameters<typeof say>[1] & string) => say(locale, key)
  /** Where a manager removes them from; an administrator removes altogether. */
  const from = all ? [null] : [...new Set(grants.map(({ boardId }) => boardId))]
  return (
    <>
      <Section
        title={t('people.rolesTitle')}
        lead={t(fixed ? 'people.fixed' : all ? 'people.rolesLead' : 'people.rolesLeadBoard')}
      >
        <PersonRoles
          locale={locale}
          csrfToken={csrfToken}
          person={id}
          fixed={fixed}
          held={grants.map((grant) => ({
            role: grant.role,
            board: grant.boardId === null ? null : (boardById(grant.boardId)?.slug ?? null),
            words: grantWords(locale, grant),
          }))}
        />
      </Section>
      {!fixed && (
        <Section id="give" title={t('people.giveTitle')} lead={self ? t('people.self') : undefined}>
          {!self && (
            <PersonForm csrfToken={csrfToken} act="give" person={id} className="form person__form">
              <RoleFields
                locale={locale}
                givable={givableRoles(locale, viewer)}
                legend={t('people.role')}
                faults={fault && { [fault]: say(locale, `people.fault.${fault}`) }}
              />
              <Button secondary>{t('people.give')}</Button>
            </PersonForm>
          )}
        </Section>
      )}
      {!fixed && (
        <Section title={t('people.sessionsTitle')} lead={t('people.sessionsLead')}>
          <PersonForm csrfToken={csrfToken} act="end-sessions" person={id} className="person__form">
            <Button secondary>{t('people.endSessions')}</Button>
          </PersonForm>
        </Section>
      )}
      {!fixed && (
        <Section id="remove" title={t('people.removeTitle')} lead={all ? t('people.removeLead') : undefined}>
          {from.map((boardId) => (
            <RemovePerson
              key={boardId}
              locale={locale}
              csrfToken={csrfToken}
              person={id}
              email={email}
              board={boardId === null ? null : (boardById(boardId) ?? null)}
              sure={sure}
            />
          ))}
        </Section>
      )}
    </>
  )
}
