import { FoundFigures } from '@/components/find/FoundFigures'
import { SearchForm } from '@/components/find/SearchForm'
import { DataPage } from '@/components/layout/DataPage'
import { findMeasures } from '@/lib/measures/search/find-measures'
import { boardsToChoose } from '@/lib/questions/boards-to-choose'
import { currentViewer } from '@/lib/session/current-viewer'
import { say } from '@/lib/text/say'
import { asPage } from '../_request/as-page'
import { pageLocale } from '../_request/page-locale'

type Query = { readonly text?: string | string[]; readonly board?: string | string[] }

/** Longer than what anybody would write. */
const longest = 200

/** Figures by what somebody wants to know, in their own words. */
export default asPage(async function FindPage({ searchParams }: { readonly searchParams: Promise<Query> }) {
  const viewer = await currentViewer()
  const [locale, query, boards] = await Promise.all([pageLocale(), searchParams, boardsToChoose(viewer)])
  const text = [query.text].flat()[0]?.trim().slice(0, longest) ?? ''
  const board = boards.find(({ slug }) => slug === query.board) ?? (boards.length === 1 ? boards[0]! : null)
  return (
    <DataPage locale={locale} title={say(locale, 'find.title')} lead={say(locale, 'find.lead')}>
      <SearchForm locale={locale} text={text} boards={boards} board={board} />
      {text !== '' && (
        <FoundFigures locale={locale} text={text} board={board} results={findMeasures(locale, text)} />
      )}
    </DataPage>
  )
})
