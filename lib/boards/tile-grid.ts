import { boards } from './boards'

/** Where a board's square stands on the tile map: column from the west, row from the north, both from 1. */
export type Tile = {
  readonly boardId: number
  readonly short: string
  readonly column: number
  readonly row: number
}

export const tileColumns = 7
export const tileRows = 10

/**
 * One square of the same size for each board, so that land says nothing, roughly where the board lies. Read from north
 * to south and from west to east; a full stop is sea or a neighbour that is not ours. Made by us, by eye.
 */
const map = `
  .    .    .    NBR  .    .    .
  .    .    CUM  DUR  CLV  .    .
  .    LAN  WYK  NYK  HUM  .    .
  NWA  MER  GMP  SYK  LIN  .    .
  DYP  CHE  STA  DER  NOT  NFK  .
  .    WME  WMD  LEI  CAM  SFK  .
  SWA  GWE  WAR  NTH  BED  HRT  ESX
  .    GLO  TVP  LDN  SRY  KNT  .
  .    A&S  WIL  HAM  SSX  .    .
  DAC  DOR  .    .    .    .    .
`

const slugs: Readonly<Record<string, string>> = {
  NBR: 'northumbria',
  CUM: 'cumbria',
  DUR: 'durham',
  CLV: 'cleveland',
  LAN: 'lancashire',
  WYK: 'west-yorkshire',
  NYK: 'north-yorkshire',
  HUM: 'humberside',
  NWA: 'north-wales',
  MER: 'merseyside',
  GMP: 'greater-manchester',
  SYK: 'south-yorkshire',
  LIN: 'lincolnshire',
  DYP: 'dyfed-powys',
  CHE: 'cheshire',
  STA: 'staffordshire',
  DER: 'derbyshire',
  NOT: 'nottinghamshire',
  NFK: 'norfolk',
  WME: 'west-mercia',
  WMD: 'west-midlands',
  LEI: 'leicestershire',
  CAM: 'cambridgeshire',
  SFK: 'suffolk',
  SWA: 'south-wales',
  GWE: 'gwent',
  WAR: 'warwickshire',
  NTH: 'northamptonshire',
  BED: 'bedfordshire',
  HRT: 'hertfordshire',
  ESX: 'essex',
  GLO: 'gloucestershire',
  TVP: 'thames-valley',
  LDN: 'london',
  SRY: 'surrey',
  KNT: 'kent',
  DAC: 'devon-and-cornwall',
  'A&S': 'avon-and-somerset',
  WIL: 'wiltshire',
  HAM: 'hampshire',
  SSX: 'sussex',
  DOR: 'dorset',
}

/** The square of every board, from north to south and from west to east. */
export const tileGrid: readonly Tile[] = map
  .trim()
  .split('\n')
  .flatMap((line, row) =>
    line
      .trim()
      .split(/\s+/)
      .flatMap((short, column) => {
        const board = boards.find(({ slug }) => slug === slugs[short])
        return board ? [{ boardId: board.id, short, column: column + 1, row: row + 1 }] : []
      }),
  )
