import type { Journeys } from '../journeys/journeys-of'
import type { CpsJourney, CrimeJourney, DefendantJourney } from '../journeys/journeys.types'
import type { MeasureCounts, Spell, Where } from './measure-count'
import { lasted } from './observed'
import {
  whereCourt,
  whereCps,
  whereCrime,
  whereDefendant,
  whereMode,
  wherePlea,
  whereReceiptType,
  whereRemand,
} from './where'

type Way = Pick<Spell, 'origin' | 'exits' | 'watchedFrom'>

const ofCrimes = (way: (crime: CrimeJourney) => Way) => (journeys: Journeys) =>
  journeys.crimes
    .filter(({ suspects }) => suspects.length > 0)
    .map((crime): Spell => ({ board: crime.board, in: whereCrime(crime), ...way(crime) }))

const ofReferrals = (way: (suspect: CpsJourney) => Way) => (journeys: Journeys) =>
  journeys.cps
    .filter(({ record }) => record.charging_route === 'cps')
    .map((suspect): Spell => ({ board: suspect.board, in: whereCps(suspect), ...way(suspect) }))

type WhereOf = (defendant: DefendantJourney) => Where
const ofDefendants =
  (
    which: 'all' | 'sent' | 'never sent',
    breakdowns: readonly WhereOf[],
    way: (record: DefendantJourney['record']) => Way,
  ) =>
  (journeys: Journeys) =>
    journeys.defendants
      .filter(({ retrial }) => !retrial)
      .filter(({ record }) => which === 'all' || (record.sent_on !== null) === (which === 'sent'))
      .map((defendant): Spell => ({
        board: defendant.homeBoard,
        in: Object.assign({}, whereDefendant(defendant), ...breakdowns.map((of) => of(defendant))) as Where,
        ...way(defendant.record),
      }))

const byCourt = { kind: 'duration', agencies: ['courts'], board: 'home' } as const
const byCrime = { kind: 'duration', agencies: ['police', 'cps'], board: 'home' } as const

/** Days from one event to another. */
export const durations: MeasureCounts = {
  'offence-to-recorded': {
    kind: 'completed',
    agencies: ['police'],
    board: 'home',
    observe: ({ crimes }) =>
      crimes.flatMap((crime) =>
        lasted(crime.board, crime.record.offence_on, crime.record.recorded_on, whereCrime(crime)),
      ),
  },
  'recorded-to-referral': {
    ...byCrime,
    spells: ofCrimes((crime) => ({
      origin: crime.record.recorded_on,
      exits: [
        ['referral', crime.referredOn],
        ['charged', crime.chargedOn],
        ['ended', crime.endedOtherwiseOn],
      ],
    })),
  },
  'recorded-to-charge': {
    ...byCrime,
    spells: ofCrimes((crime) => ({
      origin: crime.record.recorded_on,
      exits: [
        ['charge', crime.chargedOn],
        ['ended', crime.endedOtherwiseOn],
      ],
    })),
  },
  'referral-to-charge': {
    kind: 'duration',
    statistic: 'mean',
    agencies: ['cps'],
    board: 'home',
    spells: ofReferrals(({ record: { referred_on, decided_on, decision } }) => ({
      origin: referred_on,
      exits: [
        ['charge', decision === 'charge' ? decided_on : null],
        ['not-charged', decision !== null && decision !== 'charge' ? decided_on : null],
      ],
    })),
  },
  'charge-to-first-listing': {
    ...byCourt,
    spells: ofDefendants('all', [whereCourt], (record) => ({
      origin: record.charged_on,
      exits: [['listing', record.first_listed_on ?? record.completed_on]],
    })),
  },
  'first-listing-to-completion': {
    ...byCourt,
    statistic: 'mean',
    spells: ofDefendants('never sent', [whereMode, wherePlea, whereCourt], (record) => ({
      origin: record.first_listed_on,
      exits: [['completion', record.completed_on]],
    })),
  },
  'sent-to-main-hearing': {
    ...byCourt,
    spells: ofDefendants('sent', [whereCourt], (record) => ({
      origin: record.sent_on,
      exits: [
        ['main-hearing', record.main_hearing_on],
        ['completed', record.completed_on],
      ],
    })),
  },
  'sent-to-completion': {
    ...byCourt,
    spells: ofDefendants('sent', [whereCourt, wherePlea, whereRemand, whereReceiptType], (record) => ({
      origin: record.sent_on,
      exits: [['completion', record.completed_on]],
    })),
  },
  'charge-to-completion': {
    ...byCourt,
    spells: ofDefendants('sent', [whereCourt, wherePlea, whereRemand], (record) => ({
      origin: record.charged_on,
      exits: [['completion', record.completed_on]],
    })),
  },
  'offence-to-completion': {
    ...byCourt,
    spells: ofDefendants('sent', [], (record) => ({
      origin: record.offence_on,
      watchedFrom: record.charged_on,
      exits: [['completion', record.completed_on]],
    })),
  },
}
