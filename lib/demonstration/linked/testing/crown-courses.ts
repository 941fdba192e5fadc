import { firstDayOfMonth, monthOfDay, never } from '@/lib/demonstration/linked/day'
import { linkedSetting } from '@/lib/demonstration/linked/setting'
import { caseStory } from '@/lib/demonstration/linked/story/case-story'
import { chargedWithout } from '@/lib/demonstration/linked/story/charged'
import { courtStory, type CourtStory } from '@/lib/demonstration/linked/story/court-story'
import { crimeStory } from '@/lib/demonstration/linked/story/crime-story'
import { countryOf } from '@/lib/demonstration/linked/world/country'
import { crimesAYear } from '@/lib/demonstration/linked/world/offence-worlds'
import { summaryWorlds } from '@/lib/demonstration/linked/world/summary-world'
import { worldOf } from '@/lib/demonstration/linked/world/world'
import { createRandom } from '@/lib/statistics/random'

/** A board's Crown Court cases month by month, as they truly are in the demonstration. */
export type CrownCourse = {
  readonly receipts: number[]
  readonly forSentence: number[]
  readonly disposals: number[]
  /** At the end of each month. */
  readonly open: number[]
  readonly hours: number[]
}

const months = 60

/**
 * The Crown Court of the demonstration's boards: its stories, without the records that are written of them, which is most
 * of the work. A defendant counts as a case.
 *
 * @param scale 1 is the true size of England and Wales
 * @param wanted names of boards; all of them when left out
 */
export function crownCourses(
  scale: number,
  seed: number,
  wanted?: readonly string[],
): ReadonlyMap<string, CrownCourse> {
  const setting = linkedSetting.parse({ seed, end: '2026-10', months, scale, profile: {} })
  const country = countryOf(setting)
  const { calendar } = country
  const courses = new Map<string, CrownCourse>()
  country.divisions.forEach((division, index) => {
    if (division.boardId === null || (wanted && !wanted.includes(division.board))) return
    const course = courses.get(division.board) ?? emptyCourse()
    courses.set(division.board, course)
    const world = worldOf(division, country)
    const counts = createRandom(setting.seed * 10_000 + 7000 + index)
    const size = (division.scale * division.weight) / 12
    for (let month = calendar.from; month <= calendar.last; month += 1) {
      const start = firstDayOfMonth(month)
      const days = firstDayOfMonth(month + 1) - start
      const crimes = counts.poisson(crimesAYear * size * world.levels.crimes.inMonth(month))
      for (let n = 0; n < crimes; n += 1) {
        const crime = crimeStory(world, start + world.draws.integer(days))
        if (crime.chargedOn === never) continue
        const { defendants, retrial } = caseStory(world, crime)
        if (defendants[0]) follow(course, defendants[0], calendar.first)
        if (retrial) follow(course, retrial, calendar.first)
      }
      for (const summary of summaryWorlds) {
        if (summary.sent.trial === 0) continue
        const cases = counts.poisson(summary.aYear * size)
        for (let n = 0; n < cases; n += 1)
          follow(
            course,
            courtStory(world, chargedWithout(summary, start + world.draws.integer(days), false)),
            calendar.first,
          )
      }
    }
  })
  return courses
}

function emptyCourse(): CrownCourse {
  const none = () => new Array<number>(months).fill(0)
  return { receipts: none(), forSentence: none(), disposals: none(), open: none(), hours: none() }
}

function follow(course: CrownCourse, story: CourtStory, first: number): void {
  if (story.sentOn === never) return
  const add = (values: number[], day: number, by = 1) => {
    const at = monthOfDay(day) - first
    if (at >= 0 && at < months) values[at]! += by
  }
  add(course.receipts, story.sentOn)
  if (story.receiptType === 'sentence') add(course.forSentence, story.sentOn)
  if (story.completedOn !== never) add(course.disposals, story.completedOn)
  if (!story.warrant) {
    const until =
      story.completedOn === never ? months : Math.min(months, monthOfDay(story.completedOn) - first)
    for (let at = Math.max(0, monthOfDay(story.sentOn) - first); at < until; at += 1) course.open[at]! += 1
  }
  for (const { crown, on, minutes } of story.hearings) if (crown) add(course.hours, on, minutes / 60)
}
