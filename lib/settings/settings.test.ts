import { expect, test } from 'vitest'
import { en } from '@/lib/text/en/dictionary'
import { contactFor, contactSlots, contactsOf } from './contacts'
import { inventedSettings } from './invented-settings'
import { readSettingForm } from './read-setting-form'
import type { Setting, SettingContent } from './setting.types'
import { targetMeasures } from './target-measures'
import { targetNow, targetOn, targetsOf } from './targets'

const made = (id: number, key: string, of: SettingContent): Setting => ({
  ...of,
  ...{ id, boardId: 1, key, madeAt: new Date(), by: null, demonstration: false },
})
const target = (id: number, value: number | null, from: string) =>
  made(id, 'conviction-rate', { kind: 'target', content: { value, from, reason: 'Agreed' } })
const contact = (id: number, key: string, role: string | null) =>
  made(id, key, { kind: 'contact', content: role === null ? null : { role, email: 'a@b.cd', phone: null } })

test('targets follow each other; of several from one day the last written holds, and none can be one, too', () => {
  const targets = targetsOf(
    [
      target(1, 70, '2024-04-01'),
      target(2, 60, '2026-04-01'),
      target(3, 65, '2025-04-01'),
      target(4, 66, '2025-04-01'),
      target(5, null, '2026-04-01'),
    ],
    'conviction-rate',
  )
  expect(targets.map(({ value, from, before }) => [value, from, before])).toEqual([
    [70, '2024-04-01', '2025-04-01'],
    [66, '2025-04-01', '2026-04-01'],
  ])
  expect(targetOn(targets, '2024-03-01')).toBeNull()
  expect(targetOn(targets, '2025-03-01')!.value).toBe(70)
  expect(targetOn(targets, '2025-04-01')!.value).toBe(66)
  expect(targetOn(targets, '2026-04-01')).toBeNull()
  expect(targetNow(targets, '2024-01-01')!.value).toBe(70)
  expect(targetsOf([target(1, 70, '2024-04-01')], 'crown-open')).toEqual([])
})

test('the nearest contact is asked: of the stage, else of the agency, else of the board', () => {
  const ask = { agency: 'hmcts', stage: 'crown' } as const
  const of = (...settings: Setting[]) => contactFor(contactsOf(settings), ask)?.role ?? null
  const [board, courts, crown] = [
    contact(1, 'board', 'B'),
    contact(2, 'hmcts', 'C'),
    contact(3, 'hmcts/crown', 'D'),
  ]
  expect(of()).toBeNull()
  expect(of(board, contact(2, 'cps', 'X'), contact(4, 'hmcts/magistrates', 'Y'))).toBe('B')
  expect(of(board, courts)).toBe('C')
  expect(of(board, courts, crown)).toBe('D')
  expect(of(board, courts, crown, contact(4, 'hmcts/crown', null))).toBe('C')
  for (const { key } of contactSlots)
    expect(Object.keys(en.settings), key).toContain(`about.${key.replace('/', '.')}`)
})

test('a form is read, or says which fields are at fault', () => {
  const read = (key: string, typed: Record<string, string>) => readSettingForm('target', key, typed)
  const whole = { sort: 'value', value: ' 82.5 %', from: '2025-04-01', reason: ' Agreed  in May ' }
  expect(read('conviction-rate', whole)).toEqual({
    setting: { kind: 'target', content: { value: 82.5, from: '2025-04-01', reason: 'Agreed in May' } },
  })
  expect(read('crown-open', { ...whole, value: '1,500' })).toMatchObject({
    setting: { content: { value: 1500 } },
  })
  for (const value of ['', '-3', '101', '82.55', 'eighty', '1e3', '8,2'])
    expect(read('conviction-rate', { ...whole, value }), value).toEqual({ faults: ['value'] })
  expect(read('conviction-rate', { ...whole, sort: 'none', value: '' })).toMatchObject({
    setting: { content: { value: null } },
  })
  expect(read('conviction-rate', { from: '2025-02-30' })).toEqual({ faults: ['value', 'from', 'reason'] })
  expect(read('crimes-recorded', whole)).toBeNull()
  expect(read('nothing', whole)).toBeNull()

  const asked = (typed: Record<string, string>) => readSettingForm('contact', 'cps', typed)
  expect(asked({ role: 'Team', email: 'team@example.org' })).toEqual({
    setting: { kind: 'contact', content: { role: 'Team', email: 'team@example.org', phone: null } },
  })
  expect(asked({ role: 'Team', phone: '+44 (0)1632 960001 ext 4' })).toMatchObject({ setting: {} })
  expect(asked({ role: 'Team' })).toEqual({ faults: ['email'] })
  expect(asked({ email: 'a@b.c, d@e.f', phone: 'call me' })).toEqual({ faults: ['role', 'email', 'phone'] })
  expect(asked({ sort: 'none' })).toEqual({ setting: { kind: 'contact', content: null } })
  expect(readSettingForm('contact', 'cps/nowhere', {})).toBeNull()

  const group = (typed: Record<string, string>) => readSettingForm('comparison', '', typed)
  expect(group({ sort: 'chosen', families: '3 1 9 3' })).toEqual({
    setting: { kind: 'comparison', content: { families: [1, 3] } },
  })
  expect(group({ sort: 'chosen', families: '' })).toEqual({ faults: ['families'] })
  expect(group({ sort: 'none' })).toEqual({ setting: { kind: 'comparison', content: null } })
  expect(readSettingForm('language', '', { language: 'none' })).toEqual({
    setting: { kind: 'language', content: null },
  })
  expect(readSettingForm('language', '', { language: 'fr' })).toEqual({ faults: ['language'] })
})

test('what is invented could have been typed, and says that it is invented', () => {
  for (const { kind, key, content } of inventedSettings('2026-11-22')) {
    if (content && 'reason' in content) expect(content.reason).toMatch(/Invented/)
    if (content && 'role' in content) expect(content.role).toContain('(invented)')
    if (kind === 'target') expect(targetMeasures.map(({ id }) => id)).toContain(key)
    const typed = Object.fromEntries(
      Object.entries(content ?? {}).map(([name, value]) => [
        name,
        Array.isArray(value) ? value.join(' ') : String(value ?? ''),
      ]),
    )
    expect(readSettingForm(kind, key, { ...typed, sort: 'value' }), key).toEqual({
      setting: { kind, content },
    })
  }
})
