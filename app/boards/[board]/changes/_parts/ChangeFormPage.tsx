import { ChangeFacts } from '@/components/changes/ChangeFacts'
import { ChangeForm } from '@/components/changes/ChangeForm'
import { ErrorSummary } from '@/components/govuk/ErrorSummary'
import { Section } from '@/components/layout/Section'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { measureById } from '@/lib/measures/registry'
import { measureMessage } from '@/lib/measures/measure-message'
import type { RegisteredChange } from '@/lib/policies/change.types'
import {
  changeFields,
  mostChangeLetters,
  typedChange,
  type TypedChange,
} from '@/lib/policies/read-change-form'
import { mayWriteNational } from '@/lib/policies/require-changes'
import { csrfToken } from '@/lib/session/csrf-token'
import { message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { pageLocale } from '../../../../_request/page-locale'
import { ChangesFrame } from './ChangesFrame'
import { keptTypedChange } from './typed-change'

/** The page on which a change is registered or changed. What somebody else saved meanwhile stands beside what was typed. */
export async function ChangeFormPage({
  viewer,
  board,
  change,
  first = {},
  fault,
}: {
  readonly viewer: Viewer
  readonly board: Board
  /** The one that is changed; null for a new one. */
  readonly change: RegisteredChange | null
  /** What the fields of a new one hold at first. */
  readonly first?: TypedChange
  /** Fields at fault, as in the address. */
  readonly fault: string | string[] | undefined
}) {
  const [locale, token] = await Promise.all([pageLocale(), csrfToken()])
  const given = [fault ?? []].flat().flatMap((text) => text.split(/[ +]/))
  const faults = changeFields.filter((known) => given.includes(known))
  const meanwhile = given.includes('meanwhile') && change !== null
  const before = faults.length > 0 || meanwhile ? await keptTypedChange(change?.id ?? null) : {}
  const latest = change?.versions[0]
  const kept = latest ? typedChange(latest.content, change!.boardId === null) : { where: 'board', ...first }
  const definition = latest && measureById(latest.content.measure)
  const title = say(locale, change ? 'changes.changeTitle' : 'changes.newTitle')
  const most = (field: string) => mostChangeLetters[field as keyof typeof mostChangeLetters] ?? 0
  return (
    <ChangesFrame
      locale={locale}
      viewer={viewer}
      board={board}
      title={title}
      lead={say(locale, 'changes.formLead')}
      fault={faults.length > 0 || meanwhile}
      crumbs={
        change && latest
          ? [{ words: latest.content.name, href: `/boards/${board.slug}/changes/${change.id}` }]
          : []
      }
      top={
        (faults.length > 0 || meanwhile) && (
          <ErrorSummary
            title={say(locale, 'changes.faultTitle')}
            faults={[
              ...(meanwhile
                ? [{ key: 'meanwhile', words: say(locale, 'changes.fault.meanwhile'), href: '#saved' }]
                : []),
              ...faults.map((field) => ({
                key: field,
                words: say(locale, `changes.fault.${field}`, { most: most(field) }),
                href: `#${field}`,
              })),
            ]}
          />
        )
      }
    >
      {meanwhile && latest && (
        <Section id="saved" title={say(locale, 'changes.savedTitle')}>
          <ChangeFacts
            locale={locale}
            content={latest.content}
            where={change.boardId === null ? say(locale, 'changes.national') : board.name[locale]}
            measure={definition ? measureMessage(definition, 'name') : message('changes.measureGone')}
            expectation={null}
          />
        </Section>
      )}
      <ChangeForm
        locale={locale}
        csrfToken={token}
        board={board}
        number={change?.id ?? null}
        seen={latest?.number ?? 0}
        typed={{ ...kept, ...before }}
        faults={faults}
        choosesWhere={change === null && mayWriteNational(viewer)}
      />
      <p>
        <a
          className="link link--alone"
          href={`/boards/${board.slug}/changes${change === null ? '' : `/${change.id}`}`}
        >
          {say(locale, 'changes.back')}
        </a>
      </p>
    </ChangesFrame>
  )
}
