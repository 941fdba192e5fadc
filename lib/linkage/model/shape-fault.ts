import type { z } from 'zod'
import { LinkageRefused } from './linkage-refused'

/** The first thing that a shape found wrong, at its place in the JSON. */
export function firstFault(error: z.ZodError): LinkageRefused {
  const issue = error.issues[0]!
  const place = placeOf(issue.path)
  const wanted = issue.code === 'invalid_type' ? `should be ${issue.expected}` : issue.message
  return new LinkageRefused(wanted, place === '' ? 'the model' : place)
}

/** `comparisons[1].comparison_levels[0].m_probability`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${String(part)}`,
    )
    .join('')
}
