import type { Locale } from '@/lib/text/locale'
import { Main } from './Main'
import { PageTitle } from './PageTitle'

type Link = { readonly href: string; readonly words: string }

/** A page that cannot show what was asked for: why, and where to go instead. */
export function Failure({
  locale,
  title,
  paragraphs,
  steps,
  offersTitle,
  offers = [],
  note,
  next,
}: {
  readonly locale: Locale
  readonly title: string
  readonly paragraphs: readonly string[]
  /** What the person can do. */
  readonly steps?: { readonly title: string; readonly items: readonly string[] }
  readonly offersTitle?: string
  readonly offers?: readonly Link[]
  readonly note?: string
  readonly next: Link
}) {
  return (
    <Main>
      <PageTitle locale={locale} title={title} />
      <div className="failure">
        <h1 className="content__title">{title}</h1>
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {steps && (
          <>
            <h2 className="failure__steps">{steps.title}</h2>
            <ul>
              {steps.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          </>
        )}
        {offers.length > 0 && (
          <>
            <p>{offersTitle}</p>
            <ul>
              {offers.map(({ href, words }) => (
                <li key={href}>
                  <a href={href} className="link">
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </>
        )}
        {note && <p>{note}</p>}
        <p>
          <a href={next.href} className="link">
            {next.words}
          </a>
        </p>
      </div>
    </Main>
  )
}
