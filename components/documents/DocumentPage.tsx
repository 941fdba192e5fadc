import type { ReactNode } from 'react'
import { documentText } from '@/lib/text/documents/document-text'
import { factsOf, type DocumentId } from '@/lib/text/documents/documents'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { dayMessage } from '@/lib/text/say-period'
import { Facts } from '../layout/Facts'
import { Main } from '../layout/Main'
import { PageTitle } from '../layout/PageTitle'
import { DocumentBlocks } from './DocumentBlocks'

/** Longer documents begin with a list of their parts. */
const partsToList = 6

/** A published document: what it says, and its date, owner and review date. `children` come after the words. */
export function DocumentPage({
  locale,
  id,
  children,
}: {
  readonly locale: Locale
  readonly id: DocumentId
  readonly children?: ReactNode
}) {
  const { title, lead, parts } = documentText(locale, id)
  const { path, dated, owner, reviewBy, template } = factsOf(id)
  return (
    <Main>
      <PageTitle locale={locale} title={title} />
      <div className="prose">
        <h1 className="content__title">{title}</h1>
        <p className="content__lead">{lead}</p>
        {template && (
          <p className="no-print">
            <a href={`${path}/download`} className="link" download>
              {say(locale, 'legal.saveMarkdown')}
            </a>
          </p>
        )}
        {parts.length >= partsToList && !template && (
          <ul className="no-print">
            {parts.map((part) => (
              <li key={part.id}>
                <a href={`#${part.id}`} className="link">
                  {part.title}
                </a>
              </li>
            ))}
          </ul>
        )}
        {parts.map((part) => (
          <section key={part.id} id={part.id}>
            <h2>{part.title}</h2>
            <DocumentBlocks locale={locale} blocks={part.blocks} />
          </section>
        ))}
        {children}
      </div>
      <Facts
        facts={[
          { name: say(locale, 'legal.dated'), content: say(locale, dayMessage(dated)) },
          { name: say(locale, 'legal.owner'), content: say(locale, owner) },
          { name: say(locale, 'legal.reviewBy'), content: say(locale, dayMessage(reviewBy)) },
        ]}
      />
    </Main>
  )
}
