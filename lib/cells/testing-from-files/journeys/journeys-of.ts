import { recordKeys } from '../record-key'
import type { Delivery } from '../records'
import { courtCases } from './court-cases'
import { cpsJourneys } from './cps-journeys'
import { crimeFinder, crimeJourneys } from './crime-journeys'
import { defendantJourneys } from './defendant-journeys'
import type {
  CourtCase,
  CpsJourney,
  CrimeJourney,
  DefendantJourney,
  TrialListing,
  VictimJourney,
} from './journeys.types'
import { linksOf, type KeyOf } from './links-of-delivery'
import { trialListings } from './trial-listings'
import { victimJourneys } from './victim-journeys'

export type Journeys = {
  readonly delivery: Delivery
  readonly keyOf: KeyOf
  readonly crimes: readonly CrimeJourney[]
  readonly cps: readonly CpsJourney[]
  readonly defendants: readonly DefendantJourney[]
  readonly victims: readonly VictimJourney[]
  readonly cases: readonly CourtCase[]
  readonly trials: readonly TrialListing[]
}

/**
 * The journeys of a delivery, as plain objects.
 *
 * @param key what the record keys are made with (the text that stands before an id): they decide ties
 */
export function journeysOf(delivery: Delivery, key: string | Uint8Array): Journeys {
  const keyOf = recordKeys(key)
  const links = linksOf(delivery, keyOf)
  const finder = crimeFinder(delivery, keyOf, links)
  const cps = cpsJourneys(delivery, finder, links)
  const defendants = defendantJourneys(delivery, finder, links)
  const crimes = crimeJourneys(delivery, finder, cps, defendants, links)
  const cases = courtCases(delivery, keyOf)
  return {
    delivery,
    keyOf,
    crimes,
    cps,
    defendants,
    victims: victimJourneys(delivery, crimes),
    cases,
    trials: trialListings(delivery, cases),
  }
}
