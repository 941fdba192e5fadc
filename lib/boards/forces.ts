import { boards } from './boards'

/** A police force area, and the board that it belonged to between two days. */
export type Force = {
  /** ONS code; a code of our own for a national body. */
  readonly code: string
  readonly name: { readonly en: string; readonly cy: string }
  /** Null for a national body: it counts in England and Wales only. */
  readonly boardId: number | null
  readonly validFrom: string
  readonly validTo: string | null
}

const london = boards.find((board) => board.slug === 'london')!
const since = { validFrom: '2003-04-01', validTo: null } as const

/** The 43 territorial police force areas and the British Transport Police. */
export const forces: readonly Force[] = [
  ...boards
    .filter((board) => board !== london)
    .map((board) => ({ code: board.code, name: board.name, boardId: board.id, ...since })),
  {
    code: 'E23000001',
    name: { en: 'Metropolitan Police', cy: 'Heddlu Metropolitanaidd' },
    boardId: london.id,
    ...since,
  },
  { code: 'E23000034', name: { en: 'City of London', cy: 'Dinas Llundain' }, boardId: london.id, ...since },
  {
    code: 'BTP',
    name: { en: 'British Transport Police', cy: 'Heddlu Trafnidiaeth Prydain' },
    boardId: null,
    ...since,
  },
]
