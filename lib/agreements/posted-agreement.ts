import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { endAgreement } from './end-agreement'
import { keepAgreement } from './keep-agreement'
import { agreementFields, mostLetters, readAgreementForm, type TypedAgreement } from './read-agreement-form'

type Fields = { readonly get: (name: string) => unknown }

/** Where the browser goes after a form, and what to keep of it where something is at fault. */
export type AfterAgreement = { readonly to: `/${string}`; readonly typed?: TypedAgreement }

/** Longer than any field may be: what is cut off is at fault anyway. */
const mostTyped = 2000

/**
 * Does what a form of the register asks for: `keep` writes or changes an agreement, `end` ends one.
 *
 * @throws BadRequest for a form that is none of ours; Forbidden for anybody but an administrator; NotFound
 */
export async function postedAgreement(viewer: Viewer, fields: Fields): Promise<AfterAgreement> {
  const text = (name: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value.slice(0, mostTyped) : ''
  }
  const number = /^[1-9]\d{0,8}$/.exec(text('number'))?.[0]
  const own = `/admin/agreements/${number ?? ''}` as const
  if (text('act') === 'end' && number) {
    const why = text('why').replace(/\s+/g, ' ').trim()
    if (why === '' || why.length > mostLetters.why) return { to: `${own}?fault=why#end` }
    return { to: `${own}?done=${await endAgreement(viewer, Number(number), why)}` }
  }
  if (text('act') !== 'keep' || (text('number') !== '' && !number))
    throw new BadRequest([{ parameter: 'act', words: message('deliveries.badForm') }])
  const typed: TypedAgreement = Object.fromEntries(agreementFields.map((name) => [name, text(name)]))
  const form = number ? (`${own}/change` as const) : '/admin/agreements/new'
  const read = readAgreementForm(typed)
  if ('faults' in read) return { to: `${form}?fault=${read.faults.join('+')}`, typed }
  const { done, number: kept } = await keepAgreement(viewer, number ? Number(number) : null, read.draft)
  if (done === 'exists') return { to: `/admin/agreements/${kept}?fault=exists` }
  return { to: `/admin/agreements/${kept}?done=${done}` }
}
