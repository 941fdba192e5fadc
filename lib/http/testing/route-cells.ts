import { roles, isBoardRole, type Role } from '@/lib/access/roles'
import { routeAccess } from '../route-access'
import { ofABoard, sessionStates, type Cell, type Held } from './route-expectations'
import { routeTree } from './route-tree'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

const own = (role: Role) => ({ role, side: isBoardRole(role) ? 'own' : null }) as const

/** Every role alone; every two at once, board roles on the same board; and board roles on two boards. */
export const holdings: readonly Held[] = [
  ...roles.map((role): Held => [own(role)]),
  ...roles.flatMap((one, i) => roles.slice(i + 1).map((two): Held => [own(one), own(two)])),
  ...roles.filter(isBoardRole).flatMap((one) =>
    roles
      .filter(isBoardRole)
      .filter((two) => one !== two)
      .map((two): Held => [own(one), { role: two, side: 'other' }]),
  ),
]

/**
 * The whole table, made of the files under app/: route × method × format × form × board × roles × session. A session that
 * is no good is tried with each role alone; without one there is nobody whose role could matter.
 */
export function routeCells(): readonly Cell[] {
  const cells: Cell[] = []
  for (const { route } of routeTree())
    for (const method of methods) {
      const formats = method === 'GET' ? [null, ...(routeAccess[route]?.formats ?? [])] : [null]
      const forms = method === 'POST' ? (['own', 'foreign'] as const) : [null]
      const sides = ofABoard(route) ? (['own', 'other'] as const) : [null]
      for (const format of formats)
        for (const form of forms)
          for (const side of sides)
            for (const session of sessionStates)
              for (const held of session === 'good' ? holdings : holdings.slice(0, roles.length))
                if (session !== 'none' || held === holdings[0])
                  cells.push({ route, method, format, form, held, session, side })
    }
  return cells
}

/** A cell in words, for whoever reads a failure. */
export function cellName({ route, method, format, form, held, session, side }: Cell): string {
  const who =
    session === 'none'
      ? 'nobody'
      : held.map(({ role, side: at }) => (at === 'other' ? `${role} elsewhere` : role)).join(' and ')
  return [
    `${method} ${route}`,
    ...(format ? [`as ${format}`] : []),
    ...(form === 'foreign' ? ['with a form of another site'] : []),
    ...(side ? [`of the ${side} board`] : []),
    `by ${who}`,
    ...(session === 'good' || session === 'none' ? [] : [`whose session is ${session}`]),
  ].join(' ')
}
