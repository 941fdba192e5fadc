import type { Figure } from '@/lib/questions/answer'

/** A figure for programs: its state, and its numbers where it has any. */
export function figureJson(figure: Figure) {
  const value = figure.kind === 'value' ? figure : null
  return {
    state: figure.kind,
    value: value?.value ?? null,
    numerator: value?.numerator ?? null,
    denominator: value?.denominator ?? null,
    interval: value?.interval ?? null,
    spread: value?.spread ?? null,
  }
}
