import { britishTime } from '@/components/words/british-time'
import type { Job } from '@/lib/releases/linked/jobs/read-jobs'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** What a job is to do. */
export function jobWords(locale: Locale, { kind, options }: Job): string {
  const { release, edition } = options
  return say(locale, `deliveries.kind.${kind}`, {
    release: Number(release ?? 0),
    edition: Number(edition ?? 0),
  })
}

/** What came of a job; null where it is not done. */
export function outcomeWords(locale: Locale, { id, state, outcome }: Job): string | null {
  if (!outcome || state === 'queued' || state === 'running') return null
  const { release, edition } = outcome
  return say(locale, `deliveries.outcome.${outcome.kind}`, {
    job: id,
    release: release ?? 0,
    edition: edition ?? 0,
  })
}

/** Day and time, as people write them, in the United Kingdom. */
export function timeWords(locale: Locale, at: Date): string {
  return britishTime(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at)
}
