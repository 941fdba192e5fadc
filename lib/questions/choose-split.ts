import { BadRequest } from '@/lib/access/errors'
import { breakdownsOf } from '@/lib/measures/breakdowns-of'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { message } from '@/lib/text/message'
import { badChoice } from './bad-choice'
import { inOrder } from './category-order'
import { defaultBreakdown, offeredBreakdowns } from './default-breakdown'
import type { PinnedSource } from './door/edition-contents'
import type { HeldCategory } from './door/held-breakdowns'
import type { MeasureChoices, MeasureQuestion } from './measure-page.types'

/** Which part of a measure a page is about, by what it splits it, and what can be chosen. */
export type ChosenSplit = {
  /** Of the main series: all and all, or one category of a breakdown. */
  readonly breakdown: string
  readonly category: string
  /** Breakdowns to read beside the totals. */
  readonly read: readonly string[]
  /** By what the figures of a release are split; undefined where they are not. */
  readonly splitBy: (releaseId: number) => string | undefined
  readonly choices: (
    releaseId: number | null,
  ) => Pick<MeasureChoices, 'breakdowns' | 'categories' | 'crimes' | 'usual'>
}

/**
 * Sorts out crime type, breakdown and category. Crime type and another breakdown are not crossed: no proof of
 * protection covers both at once, so there are no such figures.
 *
 * @param held of the areas of the page
 * @param areaId of the main series
 * @throws BadRequest for a breakdown, category or crime type that there is not, or for both at once
 */
export function chooseSplit(
  measure: MeasureDefinition,
  { by, category, crime }: MeasureQuestion,
  pinned: readonly PinnedSource[],
  held: readonly HeldCategory[],
  areaId: number,
): ChosenSplit {
  const known: readonly string[] = breakdownsOf(measure)
  if (by !== undefined && !known.includes(by)) throw badChoice('by', by, known)
  if (category !== undefined && known.length === 0) throw badChoice('category', category, [])
  const own = held.filter((one) => one.areaId === areaId)
  const categoriesOf = (breakdown: string | undefined, of = own) =>
    breakdown === undefined
      ? []
      : inOrder(breakdown, [
          ...new Set(of.filter((one) => one.breakdown === breakdown).map((one) => one.category)),
        ])
  const ofRelease = (id: number) => own.filter(({ releaseId }) => releaseId === id)
  const offered = (of: readonly HeldCategory[]) =>
    offeredBreakdowns(
      measure,
      of.map(({ breakdown }) => breakdown),
    )
  const linked = pinned.filter(({ source }) => source.kind === 'linked').map(({ releaseId }) => releaseId)
  const whole = category === undefined && crime === undefined

  if (crime !== undefined && (by !== undefined || category !== undefined))
    throw new BadRequest([
      { parameter: by === undefined ? 'category' : 'by', words: message('errors.notCrossed') },
    ])
  const breakdown = by ?? (crime === undefined ? defaultBreakdown(measure, offered(own)) : undefined)
  const categories = categoriesOf(breakdown)
  if (category !== undefined && !categories.includes(category))
    throw badChoice('category', category, categories)
  const crimes = categoriesOf('crime-type')
  if (crime !== undefined && !crimes.includes(crime)) throw badChoice('crime', crime, crimes)

  const splitBy = (releaseId: number) => {
    if (!whole) return by
    if (by !== undefined) return by
    return linked.includes(releaseId) ? defaultBreakdown(measure, offered(ofRelease(releaseId))) : undefined
  }
  return {
    breakdown: crime !== undefined ? 'crime-type' : category !== undefined ? breakdown! : 'all',
    category: crime ?? category ?? 'all',
    read: [
      ...new Set([
        ...(breakdown === undefined ? [] : [breakdown]),
        ...(crime === undefined ? [] : ['crime-type']),
        ...(whole ? linked.flatMap((id) => splitBy(id) ?? []) : []),
        // Waits are standardised by offence group.
        ...(breakdown === 'wait' ? ['wait-offence-group'] : []),
      ]),
    ],
    splitBy,
    choices: (releaseId) => {
      const of = releaseId === null ? [] : ofRelease(releaseId)
      const shown = by ?? defaultBreakdown(measure, offered(of))
      return {
        breakdowns: offered(of),
        usual:
          releaseId !== null && linked.includes(releaseId)
            ? (defaultBreakdown(measure, offered(of)) ?? null)
            : null,
        categories: categoriesOf(shown, of),
        crimes: categoriesOf('crime-type', of),
      }
    },
  }
}
