import type { TrailEvent } from '@/lib/audit/trail-event'
import { audit } from '@/lib/text/en/audit'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** Words of this section that may be there for something that was written down. */
function wordsFor(locale: Locale, kind: 'detail' | 'reason', name: string): string | null {
  const key = `${kind}.${name}`
  return Object.hasOwn(audit, key) ? say(locale, `audit.${key}` as MessageKey) : null
}

function valueWords(locale: Locale, name: string, value: unknown): string {
  if (typeof value === 'object') return JSON.stringify(value)
  const text = String(value)
  if (name === 'reason') return wordsFor(locale, 'reason', text) ?? text
  // The beginning is enough to recognise an id or a checksum by.
  return name === 'token' || name === 'sha256' || name === 'delivery' ? text.slice(0, 8) : text
}

/** What was written down with an event, each as name and value; what was empty is left out. */
export function detailWords(locale: Locale, { details }: Pick<TrailEvent, 'details'>): readonly string[] {
  return Object.entries(details)
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .map(([name, value]) => `${wordsFor(locale, 'detail', name) ?? name}: ${valueWords(locale, name, value)}`)
}
