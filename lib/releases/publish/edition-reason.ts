import { message, type Message } from '@/lib/text/message'

/** Why an edition was made, as makeEdition writes it: the act and its release. */
const form = /^(published|withdrawn) (\d+)$/

/** The reason of an edition in words; null for one that this version does not know. */
export function editionReason(reason: string): Message | null {
  const [, act, release] = form.exec(reason) ?? []
  if (!release) return null
  return message(act === 'published' ? 'releases.madeByPublishing' : 'releases.madeByWithdrawing', {
    release,
  })
}
