// npm run user -- add EMAIL --role ROLE [--board CODE]… | remove EMAIL | list
import { parseArgs } from 'node:util'
import { isBoardRole, roles, type Role, type RoleGrant } from '@/lib/access/roles'
import { boardById, findBoard } from '@/lib/boards/find-board'
import { addPerson } from '@/lib/people/by-command/add-person'
import { listPeople, type ListedPerson } from '@/lib/people/by-command/list-people'
import { removePerson } from '@/lib/people/by-command/remove-person'
import { emailAddress } from '@/lib/people/email-address'
import { run } from './command/run'
import { steward } from './command/steward'
import { UsageError } from './command/usage-error'
import { withOwner } from './command/with-owner'

const usage = `Usage: npm run user -- add EMAIL --role ROLE [--board CODE]… | remove EMAIL | list

  add EMAIL     invite a person, or add a role to one
    --role      ${roles.join(', ')}
    --board     the board of a member, analyst or manager, by ONS code or name in addresses; may be repeated
  remove EMAIL  they are out at their next request
  list          everybody who may come in`

type Asked =
  | { readonly act: 'add'; readonly email: string; readonly grants: readonly RoleGrant[] }
  | { readonly act: 'remove'; readonly email: string }
  | { readonly act: 'list' }

function readArguments(): Asked {
  const { act, email, rest, role, board } = parsed()
  if (act === 'list' && email === undefined && role === undefined && board.length === 0) return { act }
  if ((act !== 'add' && act !== 'remove') || rest.length > 0) throw new UsageError('Say what to do.', usage)
  const address = emailAddress(email ?? '')
  if (!address) throw new UsageError(`Give an e-mail address${email ? `, not "${email}"` : ''}.`, usage)
  if (act === 'add') return { act, email: address, grants: grantsOf(role, board) }
  if (role !== undefined || board.length > 0)
    throw new UsageError('A person is removed with all their roles: leave out --role and --board.', usage)
  return { act, email: address }
}

function parsed() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { role: { type: 'string' }, board: { type: 'string', multiple: true } },
    })
    const [act, email, ...rest] = positionals
    return { act, email, rest, role: values.role, board: values.board ?? [] }
  } catch (fault) {
    throw new UsageError(`${fault instanceof Error ? fault.message : String(fault)}.`, usage)
  }
}

function grantsOf(role: string | undefined, given: readonly string[]): readonly RoleGrant[] {
  if (!(roles as readonly string[]).includes(role ?? ''))
    throw new UsageError(`Give a role: ${roles.join(', ')}.`, usage)
  const known = role as Role
  if (isBoardRole(known) !== given.length > 0)
    throw new UsageError(
      isBoardRole(known)
        ? `A ${known} is of a board: give --board.`
        : `A ${known} is not of a board: leave out --board.`,
      usage,
    )
  if (!isBoardRole(known)) return [{ role: known, boardId: null }]
  return given.map((code) => {
    const board = findBoard(code)
    if (!board)
      throw new UsageError(`There is no board "${code}": give an ONS code such as E23000036.`, usage)
    return { role: known, boardId: board.id }
  })
}

const grantWords = ({ role, boardId }: RoleGrant) =>
  boardId === null ? role : `${role} of ${boardById(boardId)?.name.en ?? boardId}`
const line = ({ email, demonstration, grants }: ListedPerson) =>
  `${email}  ${grants.map(grantWords).join(', ') || 'no role'}${demonstration ? '  (demonstration)' : ''}`

await run(async () => {
  const asked = readArguments()
  const words = await withOwner(async (database) => {
    if (asked.act === 'list') {
      const people = await listPeople(database)
      return people.length > 0 ? people.map(line).join('\n') : 'Nobody may come in yet.'
    }
    if (asked.act === 'add') {
      const done = await addPerson(database, asked.email, asked.grants, steward())
      return `${asked.email} is ${done}: ${asked.grants.map(grantWords).join(', ')}.`
    }
    if (await removePerson(database, asked.email, steward())) return `${asked.email} is removed.`
    throw new Error(`Nobody with the address ${asked.email} is there.`)
  })
  process.stdout.write(`${words}\n`)
})
