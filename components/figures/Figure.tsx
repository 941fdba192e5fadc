import type { ReactNode } from 'react'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { Historic } from './Historic'

/**
 * The frame of every figure: number, finding as title, measure line, plot, aside, tools, trust line, note. It stays the
 * same in every state, so that nothing jumps.
 */
export function Figure({
  locale,
  number,
  title,
  measureLine,
  historic = false,
  level = 2,
  children,
  aside,
  tools,
  trust,
  notes = [],
}: {
  readonly locale: Locale
  readonly number: string
  readonly title: string
  readonly measureLine: string
  readonly historic?: boolean
  /** Of the title: 3 where the figure stands under a section's heading. */
  readonly level?: 2 | 3
  readonly children: ReactNode
  readonly aside?: ReactNode
  readonly tools?: ReactNode
  readonly trust: ReactNode
  readonly notes?: readonly string[]
}) {
  const id = `figure-${number}`
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <figure className={aside ? 'figure figure--split' : 'figure'} id={id} aria-labelledby={`${id}-title`}>
      <figcaption className="figure__head">
        <p className="figure__number">{say(locale, 'figure.number', { number })}</p>
        <Heading className="figure__title" id={`${id}-title`}>
          {title}
          {historic && <Historic locale={locale} />}
        </Heading>
        <p className="figure__measure">{measureLine}</p>
      </figcaption>
      <div className="figure__body">
        <div className="figure__plot">{children}</div>
        {aside && <div className="figure__aside">{aside}</div>}
      </div>
      {tools}
      {trust}
      {notes.map((note) => (
        <p key={note} className="figure__note">
          {note}
        </p>
      ))}
    </figure>
  )
}
