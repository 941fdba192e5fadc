import type {
  CourtCase,
  CpsJourney,
  CrimeJourney,
  DefendantJourney,
  VictimJourney,
} from '../journeys/journeys.types'
import type { Where } from './measure-count'

const known = (code: string | null) => code ?? 'not-known'

export const whereCrime = ({ crimeType, record }: CrimeJourney): Where => ({
  all: 'all',
  'crime-type': crimeType,
  'offence-group': record.offence_group,
})
export const whereCps = ({ crimeType, record }: CpsJourney): Where => ({
  all: 'all',
  'crime-type': crimeType,
  'offence-group': record.offence_group,
})
export const whereDefendant = ({ crimeType, record }: DefendantJourney): Where => ({
  all: 'all',
  'crime-type': crimeType,
  'offence-group': record.offence_group,
})
export const whereCase = ({ crimeType, group }: CourtCase): Where => ({
  all: 'all',
  'crime-type': crimeType,
  'offence-group': group,
})
export const whereVictim = ({ crime, record }: VictimJourney): Where => ({
  ...whereCrime(crime),
  ...wherePerson(record),
})

/** Sex, age band and ethnicity of a victim or a defendant. */
export const wherePerson = (of: {
  sex: string | null
  age_band: string | null
  ethnicity: string | null
}): Where => ({ sex: known(of.sex), 'age-band': known(of.age_band), ethnicity: known(of.ethnicity) })

export const whereMode = ({ record }: DefendantJourney): Where => ({ mode: known(record.mode) })
export const wherePlea = ({ record }: DefendantJourney): Where => ({ plea: record.plea ?? 'none' })
export const whereCourt = ({ court }: { court: string }): Where => ({ court })
export const whereRemand = ({ remand }: DefendantJourney): Where => ({ remand })
export const whereReceiptType = ({ record }: DefendantJourney): Where => ({
  'receipt-type': known(record.receipt_type),
})
