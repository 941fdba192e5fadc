import type { ReactNode } from 'react'

/** A form that does something to a person, or invites one: with the token and what is not asked for. */
export function PersonForm({
  csrfToken,
  act,
  person,
  role,
  board,
  className,
  children,
}: {
  readonly csrfToken: string
  readonly act: 'invite' | 'give' | 'take' | 'remove' | 'end-sessions'
  readonly person?: string
  readonly role?: string
  /** Name of the board in addresses. */
  readonly board?: string | null
  readonly className?: string
  readonly children: ReactNode
}) {
  return (
    <form method="post" action="/admin/people/act" className={className} noValidate>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="act" value={act} />
      {person && <input type="hidden" name="person" value={person} />}
      {role && <input type="hidden" name="role" value={role} />}
      {board && <input type="hidden" name="board" value={board} />}
      {children}
    </form>
  )
}
