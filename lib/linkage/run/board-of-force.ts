import { boards } from '@/lib/boards/boards'
import { forces } from '@/lib/boards/forces'

const codes = new Map<number | null, string>(boards.map(({ id, code }) => [id, code]))
const boardOf = new Map(forces.map(({ code, boardId }) => [code, codes.get(boardId) ?? null]))

/** The ONS code of the board of a police force area; null for national bodies. */
export const boardOfForce = (force: string): string | null => boardOf.get(force) ?? null
