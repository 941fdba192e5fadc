import { DataPage } from '@/components/layout/DataPage'
import { questionOfTheme, questionPages } from '@/components/layout/question-pages'
import { Section } from '@/components/layout/Section'
import { measureMessage } from '@/lib/measures/measure-message'
import { dictionary } from '@/lib/questions/dictionary'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../../_request/as-page'
import { pageLocale } from '../../_request/page-locale'

/** Every measure by the question that it belongs to. */
export default asPage(async function DictionaryPage() {
  const viewer = await currentViewer()
  const [locale, entries] = await Promise.all([pageLocale(), dictionary(viewer)])
  const questions = questionPages.filter((page) =>
    entries.some(({ measure }) => questionOfTheme(measure.theme) === page),
  )
  return (
    <DataPage
      locale={locale}
      title={say(locale, 'data.dictionaryTitle')}
      lead={say(locale, 'data.dictionaryLead')}
      crumbs={[{ words: say(locale, 'layout.data'), href: '/data' }]}
    >
      <div className="entries">
        {questions.map((question) => (
          <Section key={question} title={say(locale, `layout.${question}`)}>
            <ul className="contents">
              {entries
                .filter(({ measure }) => questionOfTheme(measure.theme) === question)
                .map(({ measure, held }) => (
                  <li key={measure.id}>
                    <a href={`/data/dictionary/${measure.id}`} className="link">
                      {say(locale, measureMessage(measure, 'name'))}
                    </a>
                    <p>{say(locale, measureMessage(measure, 'question'))}</p>
                    <p className="quiet">
                      {held.length === 0
                        ? say(locale, 'data.heldNothing')
                        : say(locale, 'data.heldCount', { count: held.length })}
                    </p>
                  </li>
                ))}
            </ul>
          </Section>
        ))}
      </div>
    </DataPage>
  )
})
