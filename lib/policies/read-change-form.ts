import { measureById } from '@/lib/measures/registry'
import type { ChangeContent } from './change.types'
import { isEvaluable } from './evaluable-measures'

/** The fields of the form, in its order. */
export const changeFields = [
  'name',
  'what',
  'where',
  'from',
  'full',
  'hypothesis',
  'measure',
  'direction',
  'owner',
  'concurrent',
] as const
export type ChangeField = (typeof changeFields)[number]
export type TypedChange = Readonly<Partial<Record<ChangeField, string>>>

/** The most letters of each text. */
export const mostChangeLetters = {
  name: 120,
  what: 600,
  hypothesis: 400,
  owner: 100,
  concurrent: 600,
} as const

export type ReadChange =
  | { readonly content: ChangeContent; readonly national: boolean }
  | { readonly faults: readonly ChangeField[] }

/**
 * What a form says of a change, or the fields that are at fault in the order of the form. Nothing gets into the register
 * without what is expected of it.
 *
 * @param typed texts as typed; absent ones count as empty
 */
export function readChangeForm(typed: TypedChange): ReadChange {
  const text = (name: ChangeField) => (typed[name] ?? '').replace(/\s+/g, ' ').trim()
  const [from, full] = [monthOf(text('from')), text('full') === '' ? null : monthOf(text('full'))]
  const measure = measureById(text('measure'))
  const direction = (['lower', 'higher'] as const).find((known) => known === text('direction'))
  const where = text('where')
  const fits = (name: keyof typeof mostChangeLetters) => text(name).length <= mostChangeLetters[name]
  const said = (name: keyof typeof mostChangeLetters) => text(name) !== '' && fits(name)
  const right: Readonly<Record<ChangeField, boolean>> = {
    name: said('name'),
    what: said('what'),
    where: where === 'board' || where === 'national',
    from: from !== undefined,
    full: full !== undefined && (full === null || from === undefined || full >= from),
    hypothesis: said('hypothesis'),
    measure: measure !== undefined && isEvaluable(measure),
    direction: direction !== undefined,
    owner: said('owner'),
    concurrent: fits('concurrent'),
  }
  const faults = changeFields.filter((name) => !right[name])
  if (faults.length > 0 || from === undefined || full === undefined || !measure || !direction)
    return { faults }
  return {
    national: where === 'national',
    content: {
      ...{ name: text('name'), what: text('what'), from, full: full === from ? null : full },
      ...{ hypothesis: text('hypothesis'), measure: measure.id, direction },
      ...{ owner: text('owner'), concurrent: text('concurrent') },
    },
  }
}

/** A month as browsers send it (2025-06), or as typed where they have no field for it (6/2025, 06 2025). */
function monthOf(typed: string): string | undefined {
  const [, year, month] = /^(20\d\d)-(\d{1,2})$/.exec(typed) ?? []
  const [, otherMonth, otherYear] = /^(\d{1,2})[ /.-](20\d\d)$/.exec(typed) ?? []
  const [y, m] = [year ?? otherYear, Number(month ?? otherMonth)]
  return y && m >= 1 && m <= 12 ? `${y}-${String(m).padStart(2, '0')}` : undefined
}

/** The fields of a form as a change fills them. */
export function typedChange({ full, ...content }: ChangeContent, national: boolean): TypedChange {
  return { ...content, full: full ?? '', where: national ? 'national' : 'board' }
}
