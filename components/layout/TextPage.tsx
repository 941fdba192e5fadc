import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import type { MessageKey } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { Main } from './Main'
import { PageTitle } from './PageTitle'

/** A part of a page of running text; `list` shows its paragraphs as a list. */
export type TextPart = {
  readonly id?: string
  readonly title?: MessageKey
  readonly paragraphs: readonly MessageKey[]
  readonly list?: boolean
}

/** A page of running text: help. */
export function TextPage({
  locale,
  title,
  lead,
  parts,
  children,
}: {
  readonly locale: Locale
  readonly title: MessageKey
  readonly lead: MessageKey
  readonly parts: readonly TextPart[]
  readonly children?: ReactNode
}) {
  return (
    <Main>
      <PageTitle locale={locale} title={say(locale, title)} />
      <div className="prose">
        <h1 className="content__title">{say(locale, title)}</h1>
        <p className="content__lead">{say(locale, lead)}</p>
        {parts.map((part) => (
          <section key={part.paragraphs[0]} id={part.id}>
            {part.title && <h2>{say(locale, part.title)}</h2>}
            {part.list ? (
              <ul>
                {part.paragraphs.map((key) => (
                  <li key={key}>{say(locale, key)}</li>
                ))}
              </ul>
            ) : (
              part.paragraphs.map((key) => <p key={key}>{say(locale, key)}</p>)
            )}
          </section>
        ))}
        {children}
      </div>
    </Main>
  )
}
