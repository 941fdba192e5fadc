import { createHash } from 'node:crypto'
import { cellName } from '@/lib/http/testing/route-cells'
import { methodsOf } from '@/lib/http/methods-of'
import { routeAccess } from '@/lib/http/route-access'
import type { Cell } from '@/lib/http/testing/route-expectations'

/**
 * The cells that matter most, all of them: each role alone with a good session, on both boards, by the methods that a route
 * has; nobody at all. Of the others one in `oneIn`, the same ones each time.
 */
export function sampleOfTable(cells: readonly Cell[], oneIn = 25): readonly Cell[] {
  return cells.filter((cell) => isLead(cell) || drawn(cellName(cell)) % oneIn === 0)
}

function isLead({ route, method, held, session }: Cell): boolean {
  const answered = methodsOf(routeAccess[route]!).includes(method) && method !== 'HEAD'
  return answered && (session === 'none' || (session === 'good' && held.length === 1))
}

const drawn = (name: string) => createHash('sha256').update(name).digest().readUInt32BE(0)
