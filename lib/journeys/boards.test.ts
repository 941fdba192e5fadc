import { describe, expect, it } from 'vitest'
import { findBoard } from '@/lib/boards/find-board'
import type { HandMade } from './testing/hand-made-release'
import { journeysOf } from './testing/journeys-of'
import { journeysOfCases } from './testing/journeys-of-cases'

const board = (slug: string) => findBoard(slug)!.id
const kent = 'E23000032'
const surrey = 'E23000031'
const city = 'E23000034'
const metropolitan = 'E23000001'

describe('home boards', () => {
  const person = (crimeForce: string | null, cpsForce: string, courtForce: string): HandMade => ({
    ...(crimeForce && { police_crimes: [{ crime_id: 1, police_force_area: crimeForce }] }),
    ...(crimeForce && { police_suspects: [{ suspect_id: 11, crime_id: 1, asn: 70 }] }),
    cps_suspects: [{ cps_suspect_id: 21, asn: 70, police_force_area: cpsForce }],
    court_defendants: [{ court_defendant_id: 31, case_id: 41, asn: 70, police_force_area: courtForce }],
  })
  const cases: Record<string, { records: HandMade; boards: readonly (string | null)[] }> = {
    // Of the CPS suspect and the court defendant, home and own.
    'are those of the crime': {
      records: person(kent, surrey, city),
      boards: ['kent', 'surrey', 'kent', 'london'],
    },
    'else of the record’s own force': {
      records: person(null, surrey, city),
      boards: ['surrey', 'surrey', 'london', 'london'],
    },
    'London is two forces': {
      records: person(metropolitan, city, metropolitan),
      boards: ['london', 'london', 'london', 'london'],
    },
    'a national record has the board of its crime': {
      records: person(kent, 'national', 'national'),
      boards: ['kent', null, 'kent', null],
    },
    'a crime of a force without a board has none, whatever the record says': {
      records: person('BTP', kent, kent),
      boards: [null, 'kent', null, 'kent'],
    },
    'a national record without a crime has none': {
      records: person(null, 'national', 'BTP'),
      boards: [null, null, null, null],
    },
  }
  it('follow the crime, else the record', async () => {
    const records = Object.fromEntries(Object.entries(cases).map(([name, made]) => [name, made.records]))
    const rows = await journeysOfCases(records, ['cps_suspect', 'court_defendant'])
    for (const [name, { boards }] of Object.entries(cases)) {
      const found = [
        ...rows(name, 'cps_suspect', ['home_board', 'own_board']),
        ...rows(name, 'court_defendant', ['home_board', 'own_board']),
      ].flatMap((row) => Object.values(row))
      expect(found, name).toEqual(boards.map((slug) => slug && board(slug)))
    }
  })
})

describe('courts', () => {
  const sent = { sent_on: '2026-02-02', police_force_area: kent }
  const places: Record<string, readonly [row: Record<string, string>, court: string | null, board: number]> =
    {
      'a Crown Court centre with a board of its own': [{ ...sent, crown_court: 'Bristol' }, 'bristol', 1],
      'spelled in another way': [
        { ...sent, crown_court: 'The Crown Court at  BRISTOL' },
        'the-crown-court-at-bristol',
        1,
      ],
      'and in another': [
        { ...sent, crown_court: 'Stoke-on-Trent Crown Court' },
        'stoke-on-trent-crown-court',
        board('staffordshire'),
      ],
      'a centre of several boards: the record’s own force': [
        { ...sent, crown_court: 'Cardiff' },
        'cardiff',
        board('kent'),
      ],
      'one that nobody knows: the same': [{ ...sent, crown_court: 'Camelot' }, 'camelot', board('kent')],
      'sent to a court without a name': [sent, null, board('kent')],
      'not sent: the magistrates’ court, never that centre': [
        { court: 'Bristol', crown_court: 'Leeds', police_force_area: kent },
        'bristol',
        board('kent'),
      ],
      'apostrophes, signs and capitals of a name': [
        { court: 'St  Alban’s & Bury’s Court (1)', police_force_area: kent },
        'st-albans-burys-court-1',
        board('kent'),
      ],
    }
  it('give a row its court and board', async () => {
    const records = Object.fromEntries(
      Object.entries(places).map(([name, [row]]) => [
        name,
        { court_defendants: [{ court_defendant_id: 31, case_id: 41, ...row }] },
      ]),
    )
    const rows = await journeysOfCases(records, ['court_defendant'])
    for (const [name, [, court, courtBoard]] of Object.entries(places))
      expect(rows(name, 'court_defendant', ['court', 'court_board']), name).toEqual([
        { court, court_board: courtBoard },
      ])
  })

  it('sittings: by the list, else where most of the court’s defendants come from', async () => {
    const at = (id: number, force: string, more: Record<string, string>) => ({
      court_defendant_id: id,
      case_id: id,
      police_force_area: force,
      ...more,
    })
    const sittings = ['Bristol', 'Leeds', 'Camelot', 'Avalon', 'Nowhere', 'Cardiff']
    const { court_sitting } = await journeysOf(
      {
        court_defendants: [
          // A magistrates' court of the name of a centre is not that centre.
          at(1, kent, { court: 'Leeds' }),
          at(2, metropolitan, { court: 'Camelot' }),
          at(3, kent, { court: 'Camelot' }),
          at(4, kent, { court: 'Camelot' }),
          // Two forces of one board are more than one of another.
          at(5, city, { court: 'Camelot' }),
          at(6, metropolitan, { court: 'Camelot' }),
          at(7, surrey, { court: 'Avalon' }),
          at(8, kent, { court: 'Avalon' }),
          at(9, 'BTP', { court: 'Nowhere' }),
          at(10, surrey, { court: 'Camelot', sent_on: '2026-02-02', crown_court: 'Cardiff' }),
          at(11, kent, { court: 'Nowhere', crown_court: 'Cardiff', police_force_area: 'national' }),
        ],
        court_sittings: sittings.map((court, index) => ({ court, month: '2026-02-01', sitting_days: index })),
      },
      ['court_sitting'],
    )
    const boards = Object.fromEntries(court_sitting!.map((row) => [row['court_name'], row['court_board']]))
    expect(boards).toEqual({
      Bristol: 1,
      Leeds: board('kent'),
      Camelot: board('london'),
      Avalon: Math.min(board('kent'), board('surrey')),
      Nowhere: null,
      Cardiff: board('surrey'),
    })
    expect(court_sitting!.map((row) => row['sitting_days']).sort()).toEqual([0, 1, 2, 3, 4, 5])
  })
})
