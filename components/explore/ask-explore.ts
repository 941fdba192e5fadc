import type { ExploreAnswer } from './explore-answer.types'

/** The service said why there are no figures, in the reader's language. */
export class Refused extends Error {}

/**
 * The explorer's answer to a query, from the server.
 *
 * @throws Refused with the words of the problem document; TypeError where nothing answered
 */
export async function askExplore(query: string, signal: AbortSignal): Promise<ExploreAnswer> {
  const response = await fetch(`/explore/answer?${query}`, {
    signal,
    redirect: 'manual',
    headers: { accept: 'application/json' },
  })
  // Led away to sign-in: the page is, too, and comes back to this address.
  if (response.type === 'opaqueredirect' || response.status === 401) window.location.reload()
  if (!response.ok) throw new Refused(detailOf(await response.json().catch(() => null)))
  return (await response.json()) as ExploreAnswer
}

function detailOf(problem: unknown): string {
  const detail = typeof problem === 'object' && problem && 'detail' in problem ? problem.detail : ''
  return typeof detail === 'string' ? detail : ''
}
