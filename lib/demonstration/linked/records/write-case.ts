import { errorFactor } from '../people/identifier-errors'
import type { CaseStory } from '../story/case-story'
import { tallyCrime, tallyDefendant } from '../truth/tally-crime'
import { knownUntil } from './known-until'
import type { Ledger } from './ledger'
import { writeCpsSuspect } from './write-cps-suspect'
import { writeCrime } from './write-crime'
import { writeDefendant, type CourtCase } from './write-defendant'
import { writeHearings } from './write-hearings'
import type { Involved } from './write-identity'
import { writeSuspect } from './write-suspect'
import { writeVictims } from './write-victims'

const suspectsWhoAreMen = 0.82

/**
 * Writes all records of a crime and of what followed, as far as they are known at the snapshot. A case that was over
 * before the period is left out, and one that was not is written whole, with what came before the period.
 */
export function writeCase(ledger: Ledger, story: CaseStory): void {
  const { world, references, links, truth } = ledger
  const { crime, series } = story
  if (story.endsOn < world.calendar.begins) return
  const known = knownUntil(world)
  if (crime.recordedOn > known.police) return
  const urn = references.newUrn(crime.recordedOn)
  const number = writeCrime(ledger, crime, urn, known)
  writeVictims(ledger, story, crime, number, known)
  tallyCrime(truth, crime)
  const others = series.map((other) => {
    const otherNumber = writeCrime(ledger, other, urn, known)
    writeVictims(ledger, story, other, otherNumber, known)
    tallyCrime(truth, other)
    return otherNumber
  })
  const court = story.defendants.length > 0 ? courtCase(ledger, story, urn) : null
  for (let n = 0; n < crime.suspects; n += 1) {
    const who = involved(ledger, crime.recordedOn, suspectsWhoAreMen)
    const defendant = story.defendants[n] ?? null
    writeSuspect(ledger, crime, number, who, defendant !== null, urn, known)
    if (n === 0 && crime.chargedOn <= known.police)
      series.forEach((other, at) => writeSuspect(ledger, other, others[at]!, who, true, urn, known))
    if (crime.cps || defendant) {
      const end = n === 0 && story.retrial ? story.retrial : defendant
      const group = crime.offence.group
      writeCpsSuspect(ledger, { group, cps: crime.cps, court: defendant, end }, who, urn, known)
    }
    if (defendant && court) {
      writeDefendant(ledger, defendant, court, who, known)
      tallyDefendant(truth, defendant, crime.offenceOn)
      if (n === 0 && story.retrial) {
        const again = { ...court, number: references.next() }
        writeDefendant(ledger, story.retrial, again, who, known)
        if (story.retrial.receivedOn <= known.courts) writeHearings(ledger, story.retrial, again, known)
      }
    }
    links.chain(who.factor)
  }
  const first = story.defendants[0]
  if (first && court && first.receivedOn <= known.courts) writeHearings(ledger, first, court, known)
}

/** Somebody who comes into a case. */
export function involved(ledger: Ledger, today: number, men: number): Involved {
  const { people, world, references } = ledger
  const person = people.meet(today, men)
  const factor = errorFactor(world.profile, person, world.careless)
  return { person, factor, asn: references.newAsn(today) }
}

function courtCase({ world, references }: Ledger, { crime }: CaseStory, urn: number): CourtCase {
  const { draws, courts } = world
  return {
    number: references.next(),
    urn,
    group: crime.offence.group,
    adultRape: crime.adultRape,
    domesticAbuse: crime.domesticAbuse,
    offenceOn: crime.offenceOn,
    magistrates: courts.magistrates[draws.integer(courts.magistrates.length)]!,
    crown: courts.crown.draw(draws),
  }
}
