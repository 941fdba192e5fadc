import { never } from '../day'
import { ageBand, newStranger } from '../people/person'
import { Shares } from '../shares'
import type { CaseStory } from '../story/case-story'
import type { CrimeStory } from '../story/crime-story'
import { tallyVictim } from '../truth/tally-victim'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'

const victimsOfCrime = new Shares([
  [1, 0.91],
  [2, 0.07],
  [3, 0.02],
])
const reasons = new Shares([
  ['not-stated', 0.3],
  ['wanted-on-record-only', 0.2],
  ['delay', 0.14],
  ['fear', 0.12],
  ['not-informed', 0.09],
  ['relationship', 0.08],
  ['privacy', 0.04],
  ['other', 0.03],
])
/** One in ten withdrawals has no date: the outcome's day must then stand in for it. */
const dated = 0.9
/** The first victim's wish decides the case; others mostly feel the same. */
const feelsTheSame = 0.7

/** Writes the victims of a crime. */
export function writeVictims(
  ledger: Ledger,
  story: CaseStory,
  crime: CrimeStory,
  crimeNumber: number,
  known: KnownUntil,
): void {
  if (crime.victimType !== 'person') return
  const { world, references, tables, prefix } = ledger
  const { draws, profile } = world
  const rows = tables.police_victims
  const count = victimsOfCrime.draw(draws)
  const men = crime.domesticAbuse || crime.offence.group === 'sexual-offences' ? 0.22 : 0.5
  for (let n = 0; n < count; n += 1) {
    const person = newStranger(draws, crime.recordedOn, men)
    const leaves = story.withdrawsOn !== never && (n === 0 || draws.chance(feelsTheSame))
    const statedOn = leaves && draws.chance(dated) ? story.withdrawsOn : never
    tallyVictim(ledger.truth, story, crime, statedOn)
    const odd = draws.chance(profile.datesOutOfOrder)
    rows.id(prefix.victim, references.next())
    rows.id(prefix.crime, crimeNumber)
    rows.text(draws.chance(profile.codesBlank) ? '' : person.sex)
    rows.text(ageBand(person, crime.offenceOn))
    rows.text(draws.chance(profile.codesBlank) ? '' : person.ethnicity)
    if (statedOn <= known.police) {
      rows.day(odd ? crime.recordedOn - 1 - draws.integer(200) : statedOn, known.police)
      rows.text(draws.chance(profile.codesBlank) ? '' : reasons.draw(draws))
    } else {
      rows.blank()
      rows.blank()
    }
    rows.end()
  }
}
