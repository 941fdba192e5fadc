import { Main } from '@/components/layout/Main'
import { PageTitle } from '@/components/layout/PageTitle'
import { documentText } from '@/lib/text/documents/document-text'
import { documentIds, factsOf } from '@/lib/text/documents/documents'
import { say } from '@/lib/text/say'
import { pageLocale } from '../_request/page-locale'

/** Every published document. */
export default async function DocumentsPage() {
  const locale = await pageLocale()
  const title = say(locale, 'legal.documentsTitle')
  return (
    <Main>
      <PageTitle locale={locale} title={title} />
      <h1 className="content__title">{title}</h1>
      <p className="content__lead">{say(locale, 'legal.documentsLead')}</p>
      <ul className="contents">
        {documentIds.map((id) => {
          const { title: name, lead } = documentText(locale, id)
          return (
            <li key={id}>
              <a href={factsOf(id).path} className="link">
                {name}
              </a>
              <p>{lead}</p>
            </li>
          )
        })}
      </ul>
    </Main>
  )
}
