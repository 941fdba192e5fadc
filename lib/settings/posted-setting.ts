import { BadRequest } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import { message } from '@/lib/text/message'
import { keepSetting } from './keep-setting'
import { readSettingForm, settingFields, type TypedSetting } from './read-setting-form'
import { requireSettings } from './require-settings'
import { settingKinds, type SettingKind } from './setting.types'

type Fields = { readonly getAll: (name: string) => readonly unknown[] }

/** What was typed, and for which setting it was. */
export type TypedFor = { readonly kind: SettingKind; readonly key: string; readonly typed: TypedSetting }

/** Where the browser goes after a form, and what to keep of it where it could not be done. */
export type AfterSetting = { readonly to: `/${string}`; readonly typed?: TypedFor }

/** Longer than any field may be: what is cut off is at fault anyway. */
const mostTyped = 600

/** The address of a setting's form. */
export function settingForm(slug: string, kind: SettingKind, key: string): `/${string}` {
  return `/admin/boards/${slug}/${kind}${key === '' ? '' : `?of=${encodeURIComponent(key)}`}`
}

/**
 * Does what a form of a board's settings asks for.
 *
 * @throws BadRequest for a form that is none of ours; Forbidden, NotFound for who may not
 */
export async function postedSetting(viewer: Viewer, slug: string, fields: Fields): Promise<AfterSetting> {
  requireSettings(viewer, slug)
  const text = (name: string) =>
    fields
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .join(' ')
      .slice(0, mostTyped)
  const kind = settingKinds.find((known) => known === text('kind'))
  const key = text('of')
  const typed: TypedSetting = Object.fromEntries(settingFields.map((name) => [name, text(name)]))
  const read = kind && /^\d{0,9}$/.test(text('seen')) ? readSettingForm(kind, key, typed) : null
  if (!kind || !read) throw new BadRequest([{ parameter: 'kind', words: message('deliveries.badForm') }])
  const form = settingForm(slug, kind, key)
  const back = (faults: readonly string[]): AfterSetting => ({
    to: `${form}${form.includes('?') ? '&' : '?'}fault=${faults.join('+')}`,
    typed: { kind, key, typed },
  })
  if ('faults' in read) return back(read.faults)
  const done = await keepSetting(viewer, slug, key, read.setting, Number(text('seen')))
  if (done === 'meanwhile') return back(['meanwhile'])
  return { to: `/admin/boards/${slug}?done=${done}#${kind}` }
}
