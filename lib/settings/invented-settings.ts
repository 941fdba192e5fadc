import { boards } from '@/lib/boards/boards'
import type { SettingContent } from './setting.types'

type InventedSetting = SettingContent & { readonly boardId: number; readonly key: string }

/**
 * Settings of three boards, invented and saying so, so that pages show what they are for; all other boards have none.
 *
 * @param today YYYY-MM-DD; targets begin with financial years before it
 */
export function inventedSettings(today: string): readonly InventedSetting[] {
  const year = Number(today.slice(0, 4)) - (today.slice(5) < '04-01' ? 1 : 0)
  const april = (back: number) => `${year - back}-04-01`
  const target = (value: number, from: string): SettingContent => ({
    kind: 'target',
    content: { value, from, reason: 'Invented for the demonstration: agreed at a meeting of the board.' },
  })
  const contact = (slug: string, role: string, phone: string | null): SettingContent => ({
    kind: 'contact',
    content: {
      role: `${role} (invented)`,
      email: `${role.toLowerCase().replaceAll(/[^a-z]+/g, '-')}@${slug}.demonstration.invalid`,
      phone,
    },
  })
  const of = (slug: string, key: string, content: SettingContent): InventedSetting => ({
    ...content,
    boardId: boards.find((board) => board.slug === slug)!.id,
    key,
  })
  const avon = 'avon-and-somerset'
  return [
    of(avon, 'recorded-to-charge', target(50, april(3))),
    of(avon, 'recorded-to-charge', target(45, april(1))),
    of(avon, 'conviction-rate', target(84, april(2))),
    of(avon, 'crown-open', target(1500, april(1))),
    of(avon, 'board', contact(avon, 'Board office', '01632 960001')),
    of(avon, 'police', contact(avon, 'Performance team', null)),
    of(avon, 'cps', contact(avon, 'CPS Area business team', '01632 960002')),
    of(avon, 'hmcts/crown', contact(avon, 'Crown Court listing office', null)),
    of('kent', 'crown-open-over-a-year', target(20, april(1))),
    of('kent', 'board', contact('kent', 'Board office', '01632 960003')),
    of('kent', '', { kind: 'comparison', content: { families: [1, 2] } }),
    of('south-wales', 'board', contact('south-wales', 'Swyddfa’r bwrdd', '01632 960004')),
    of('south-wales', '', { kind: 'language', content: { language: 'cy' } }),
  ]
}
