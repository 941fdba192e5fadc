import { regions, type Region } from './board'
import { boards } from './boards'
import { courts } from './courts'
import { forces } from './forces'

export type AreaKind = 'nation' | 'region' | 'board' | 'force' | 'court'

/** What a figure can be of. */
export type Area = {
  /** Never used again for another area: releases keep it. */
  readonly id: number
  readonly kind: AreaKind
  readonly code: string
  readonly name: { readonly en: string; readonly cy: string }
  /** The board that it is or lies in; null for England and Wales, regions and national bodies. */
  readonly boardId: number | null
}

const welshRegion: Record<Region, string> = {
  London: 'Llundain',
  Midlands: 'Canolbarth Lloegr',
  'North East': 'Gogledd-ddwyrain Lloegr',
  'North West': 'Gogledd-orllewin Lloegr',
  'South East': 'De-ddwyrain Lloegr',
  'South West': 'De-orllewin Lloegr',
  Wales: 'Cymru',
}

/** England and Wales, by its ONS code. */
export const englandAndWales: Area = {
  id: 100,
  kind: 'nation',
  code: 'K04000001',
  name: { en: 'England and Wales', cy: 'Cymru a Lloegr' },
  boardId: null,
}

/** All areas: a board's has the id and the code of the board. */
export const areas: readonly Area[] = [
  englandAndWales,
  ...regions.map((name, index) => ({
    id: 101 + index,
    kind: 'region' as const,
    code: `HMCTS-${name.toUpperCase().replace(' ', '-')}`,
    name: { en: name, cy: welshRegion[name] },
    boardId: null,
  })),
  ...boards.map(({ id, code, name }) => ({ id, kind: 'board' as const, code, name, boardId: id })),
  ...forces.map(({ code, name, boardId }, index) => ({
    id: 201 + index,
    kind: 'force' as const,
    code: `PFA-${code}`,
    name,
    boardId,
  })),
  ...courts.map(({ id, name, boardId }) => ({
    id: 300 + id,
    kind: 'court' as const,
    code: `CROWN-${String(id).padStart(2, '0')}`,
    name: { en: name, cy: name },
    boardId,
  })),
]
