import type { Manifest } from '@/lib/releases/contract/manifest'
import type { Day, Month } from './days'

type Text = string | null
type Date = Day | null
type Flag = boolean | null

export type Crime = {
  crime_id: string
  police_force_area: string
  offence_group: string
  adult_rape: Flag
  domestic_abuse: Flag
  offence_on: Date
  recorded_on: Day
  victim_type: string
  outcome_code: number | null
  outcome_on: Date
  urn: Text
}
export type PoliceSuspect = { suspect_id: string; crime_id: string; asn: Text; charged_on: Date }
export type PoliceVictim = {
  victim_id: string
  crime_id: string
  sex: Text
  age_band: Text
  ethnicity: Text
  withdrew_on: Date
}
export type CpsSuspect = {
  cps_suspect_id: string
  police_force_area: string
  urn: Text
  asn: Text
  offence_group: string
  charging_route: string
  referred_on: Date
  decided_on: Date
  consultations: number | null
  decision: Text
  decision_reason: Text
  charged_on: Date
  finalised_on: Date
  outcome: Text
  outcome_reason: Text
}
export type CourtDefendant = {
  court_defendant_id: string
  case_id: string
  police_force_area: string
  urn: Text
  asn: Text
  offence_group: string
  adult_rape: Flag
  domestic_abuse: Flag
  offence_on: Date
  charged_on: Date
  court: string
  received_on: Day
  first_listed_on: Date
  mode: Text
  represented_at_first: Flag
  plea: Text
  plea_on: Date
  sent_on: Date
  crown_court: Text
  receipt_type: Text
  main_hearing_on: Date
  completed_on: Date
  result: Text
  warrant: Flag
  sex: Text
  age_band: Text
  ethnicity: Text
}
export type Hearing = {
  hearing_id: string
  trial_id: Text
  case_id: string
  listed_on: Day
  type: Text
  minutes: number | null
  outcome: Text
  reason: Text
}
export type RemandSpell = { court_defendant_id: string; status: string; from_on: Day; to_on: Date }
export type Sitting = { court: string; month: Month; sitting_days: number | null; hours: number | null }
export type Link = {
  source_l: string
  id_l: string
  source_r: string
  id_r: string
  match_weight: number | null
  match_probability: number | null
}
export type ClusterRow = { source: string; id: string; cluster_id: string }

/** A delivery as its files say it: blanks are null, days whole numbers, ids as the supplier wrote them. */
export type Delivery = {
  manifest: Manifest
  police_crimes: Crime[]
  police_suspects: PoliceSuspect[]
  police_victims: PoliceVictim[]
  cps_suspects: CpsSuspect[]
  court_defendants: CourtDefendant[]
  court_hearings: Hearing[]
  court_remand: RemandSpell[]
  court_sittings: Sitting[]
  links: Link[]
  clusters: ClusterRow[]
}
