import { questionPages, questionPath } from '@/components/layout/question-pages'
import { measureAddress } from '@/components/words/measure-address'
import type { TrailEvent } from '@/lib/audit/trail-event'
import { bothNames } from '@/lib/text/both-names'
import { findBoard } from '@/lib/boards/find-board'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import type { Locale } from '@/lib/text/locale'
import { message, type MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'

/** What an event is about, with the page of it where there is one. */
export type SubjectWords = { readonly words: string; readonly href: string | null }

/** Subjects that are written one way only. */
const pages: Readonly<Record<string, MessageKey>> = {
  'admin/audit': 'audit.title',
  'admin/people': 'people.title',
  demand: 'demandAcross.title',
  'data/quality': 'quality.title',
  'data/linkage': 'linkage.title',
  'data/releases': 'data.releasesTitle',
  'data/deliveries': 'deliveries.title',
  'data/issues': 'issues.title',
}
const named: Readonly<Record<string, MessageKey>> = {
  person: 'audit.what.person',
  'person/unknown': 'audit.what.person',
  token: 'audit.what.token',
  'token/unknown': 'audit.what.unknownToken',
  oidc: 'audit.what.oidc',
  session: 'audit.what.session',
}
/** Subjects with a number at their end, and where that leads. */
const numbered: readonly (readonly [RegExp, MessageKey, string | null])[] = [
  [/^release (\d+)$/, 'audit.what.release', null],
  [/^edition (\d+)$/, 'audit.what.edition', null],
  [/^admin\/agreements\/(\d+)$/, 'audit.what.agreement', '/admin/agreements/'],
  [/^changes\/(\d+)$/, 'audit.what.change', null],
  [/^data\/issues\/(\d+)$/, 'audit.what.issue', null],
]

/** The subject of an event in words; one that this version does not know stays as it was written. */
export function subjectWords(locale: Locale, { subject, target }: TrailEvent): SubjectWords {
  const page = pages[subject]
  if (page) return { words: say(locale, page), href: `/${subject}` }
  if (named[subject]) return { words: say(locale, named[subject]), href: null }
  if (subject.startsWith('person/'))
    return target
      ? { words: target, href: `/admin/people/${subject.slice(7)}` }
      : { words: say(locale, 'audit.what.person'), href: null }
  if (subject.startsWith('token/')) return { words: say(locale, 'audit.what.token'), href: null }
  if (subject.startsWith('demonstration/'))
    return { words: say(locale, 'audit.what.demonstration'), href: null }
  for (const [pattern, key, address] of numbered) {
    const number = pattern.exec(subject)?.[1]
    if (number) return { words: say(locale, key, { number }), href: address && `${address}${number}` }
  }
  return boardSubject(locale, subject) ?? { words: subject, href: null }
}

function boardSubject(locale: Locale, subject: string): SubjectWords | null {
  const [place, slug = '', part, id = ''] = subject.replace(/^admin\/boards/, 'settings').split('/')
  const board = findBoard(slug)
  if (!board) return null
  const of = { board: bothNames(board.name) }
  if (place === 'settings') return { words: say(locale, 'audit.what.settings', of), href: `/${subject}` }
  if (place !== 'boards') return null
  const theme = questionPages.find((known) => known === part)
  const measure = part === 'measures' ? measureById(id) : undefined
  if (measure)
    return {
      words: say(locale, 'audit.what.measure', { ...of, measure: measureMessage(measure, 'name') }),
      href: measureAddress(board.slug, measure.id),
    }
  const flow = part === 'forecast' ? measureById(id) : undefined
  if (flow)
    return {
      words: say(locale, 'audit.what.forecast', { ...of, measure: measureMessage(flow, 'name') }),
      href: `${questionPath(board.slug, 'demand')}?flow=${flow.id}`,
    }
  if (theme)
    return {
      words: say(locale, 'audit.what.page', { ...of, page: message(`layout.${theme}`) }),
      href: questionPath(board.slug, theme),
    }
  return part === undefined ? { words: board.name[locale], href: questionPath(board.slug, 'glance') } : null
}
