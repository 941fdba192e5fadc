import { BadRequest, Forbidden } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { typedText, type PostedFields } from '@/lib/text/typed-text'
import { keepChange } from './keep-change'
import { changeFields, readChangeForm, type TypedChange } from './read-change-form'
import { mayWriteNational, requireWriter } from './require-changes'

/** What was typed, and for which change: null a new one. */
export type TypedFor = { readonly id: number | null; readonly typed: TypedChange }

/** Where the browser goes after a form, and what to keep of it where it could not be done. */
export type AfterChange = { readonly to: `/${string}`; readonly typed?: TypedFor }

/** Longer than any field may be: what is cut off is at fault anyway. */
const mostTyped = 700

/**
 * Does what a form of the register asks for.
 *
 * @param slug of the board from whose pages it comes
 * @throws BadRequest for a form that is none of ours; Forbidden, NotFound for who may not
 */
export async function postedChange(viewer: Viewer, slug: string, fields: PostedFields): Promise<AfterChange> {
  const board = requireWriter(viewer, slug)
  const text = (name: string) => typedText(fields, name, mostTyped)
  const [number, seen, act] = [text('number'), text('seen'), text('act')]
  if (!/^\d{0,9}$/.test(number) || !/^\d{1,9}$/.test(seen) || (act !== 'keep' && act !== 'withdraw'))
    throw badForm()
  const id = number === '' ? null : Number(number)
  const list: `/${string}` = `/boards/${board.slug}/changes`
  if (act === 'withdraw') {
    if (id === null) throw badForm()
    const { done } = await keepChange(viewer, id, null, null, Number(seen))
    return { to: done === 'meanwhile' ? `${list}/${id}?fault=meanwhile` : `${list}?done=withdrawn` }
  }
  const typed: TypedChange = Object.fromEntries(changeFields.map((name) => [name, text(name)]))
  const form: `/${string}` = id === null ? `${list}/new` : `${list}/${id}/change`
  const back = (faults: readonly string[]): AfterChange => ({
    to: `${form}?fault=${faults.join('+')}`,
    typed: { id, typed },
  })
  const read = readChangeForm(typed)
  if ('faults' in read) return back(read.faults)
  if (read.national && !mayWriteNational(viewer)) throw new Forbidden(message('changes.notYours'))
  const kept = await keepChange(viewer, id, read.national ? null : board.id, read.content, Number(seen))
  return kept.done === 'meanwhile' ? back(['meanwhile']) : { to: `${list}/${kept.id}?done=${kept.done}` }
}

const badForm = () => new BadRequest([{ parameter: 'number', words: message('deliveries.badForm') }])
