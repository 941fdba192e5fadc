import { chargedWithout } from '../story/charged'
import { courtStory } from '../story/court-story'
import { tallyDefendant } from '../truth/tally-crime'
import type { SummaryWorld } from '../world/summary-world'
import { knownUntil } from './known-until'
import type { Ledger } from './ledger'
import { involved } from './write-case'
import { writeCpsSuspect } from './write-cps-suspect'
import { writeDefendant } from './write-defendant'
import { writeHearings } from './write-hearings'

const defendantsWhoAreMen = 0.74

/**
 * Lets a case without a recorded crime happen and writes its records. Those brought by post are the courts' alone; the
 * others are prosecuted by the CPS.
 */
export function writeSummaryCase(ledger: Ledger, summary: SummaryWorld, chargedOn: number): void {
  const { world, references, links, truth } = ledger
  const { draws, calendar, courts } = world
  const postal = draws.chance(summary.postal)
  const story = courtStory(world, chargedWithout(summary, chargedOn, postal))
  if (story.completedOn < calendar.begins) return
  const known = knownUntil(world)
  if (story.receivedOn > known.courts) return
  const who = involved(ledger, chargedOn, defendantsWhoAreMen)
  const urn = references.newUrn(chargedOn)
  const delay = postal ? summary.charged.least + draws.integer(summary.charged.further) : undefined
  const offenceOn =
    chargedOn -
    (delay ??
      (summary.postal === 0
        ? summary.charged.least + draws.integer(summary.charged.further)
        : draws.integer(20)))
  const of = {
    number: references.next(),
    urn,
    group: summary.group,
    adultRape: false,
    domesticAbuse: false,
    offenceOn,
    magistrates: courts.magistrates[draws.integer(courts.magistrates.length)]!,
    crown: courts.crown.draw(draws),
  }
  if (!postal)
    writeCpsSuspect(ledger, { group: summary.group, cps: null, court: story, end: story }, who, urn, known)
  writeDefendant(ledger, story, of, who, known)
  writeHearings(ledger, story, of, known)
  tallyDefendant(truth, story, offenceOn)
  links.chain(who.factor)
}
