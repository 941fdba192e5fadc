import { monthOfDay } from '../day'
import type { CourtStory } from '../story/court-story'
import type { KnownUntil } from './known-until'
import type { Ledger } from './ledger'
import type { CourtCase } from './write-defendant'

/** Writes the hearings of a case and counts their minutes as sittings of its courts. */
export function writeHearings(ledger: Ledger, story: CourtStory, of: CourtCase, known: KnownUntil): void {
  const { world, tables, references, prefix, sittings } = ledger
  const { draws, profile } = world
  const rows = tables.court_hearings
  let trial = 0
  for (const hearing of story.hearings) {
    const listed = hearing.type === 'trial'
    if (listed && trial === 0) trial = references.next()
    if (hearing.on > known.courts) continue
    rows.id(prefix.hearing, references.next())
    if (listed) rows.id(prefix.trial, trial)
    else rows.blank()
    rows.id(prefix.case, of.number)
    rows.day(hearing.on, known.courts)
    rows.text(hearing.type)
    rows.whole(hearing.minutes)
    rows.text(hearing.outcome)
    rows.text(hearing.reason === '' || draws.chance(profile.codesBlank) ? '' : hearing.reason)
    rows.end()
    sittings.add(hearing.crown ? of.crown : of.magistrates, monthOfDay(hearing.on), hearing.minutes)
  }
}
