import type { ReactNode } from 'react'
import { FunnelFigure } from '@/components/compare/FunnelFigure'
import { JourneyFigure } from '@/components/journey/JourneyFigure'
import { markupOf } from '@/components/static/held-html'
import { isFigureNumber, takenFigure } from '@/components/taken/taken-figure'
import { takenPicture } from '@/components/taken/taken-picture'
import { takenTable } from '@/components/taken/taken-table'
import { NotFound } from '@/lib/access/errors'
import { exportComparison } from '@/lib/audit/export-comparison'
import { exportMeasureFigure } from '@/lib/audit/export-measure-figure'
import { exportGlance, exportQuestion, type Taken } from '@/lib/audit/export-question'
import { pngOfSvg } from '@/lib/exports/png-of-svg'
import { csvResponse } from '@/lib/http/csv-response'
import { takeExport } from '@/lib/http/export-limit'
import { fileResponse } from '@/lib/http/file-response'
import { measureMessage } from '@/lib/measures/measure-message'
import type { QuestionAnswer } from '@/lib/questions/question-page.types'
import { apiHandler, type ApiRequest } from '@/lib/session/api-handler'
import { bothNames } from '@/lib/text/both-names'
import { message, type Message } from '@/lib/text/message'
import { say } from '@/lib/text/say'
import { demand, quality, timeliness, victims, type Asked } from './asked-questions'
import { MeasureFigures } from './MeasureFigures'

/** The figures of a page, and what is said of whose they are. */
type Page = { readonly figures: ReactNode; readonly title: Message; readonly file: string }
type Ask = (request: ApiRequest<{ board: string }>, taken: Taken) => Promise<Page>

const ofQuestion =
  <Answer extends QuestionAnswer>({ name, ask, more, Figures }: Asked<Answer>): Ask =>
  async ({ viewer, locale, path, query }, taken) => {
    const { page, question } = await exportQuestion(viewer, name, ask, path.board, query, taken, more)
    return {
      figures: <Figures locale={locale} page={page} question={question} mayExport={false} />,
      title: message('pages.questionTitle', {
        board: bothNames(page.board.name),
        question: message(`layout.${name}`),
      }),
      file: `${page.board.slug}-${name}`,
    }
  }

const atAGlance: Ask = async ({ viewer, locale, path, query }, taken) => {
  const { page } = await exportGlance(viewer, path.board, query, taken)
  const { board, edition, journey } = page
  return {
    figures: journey && (
      <JourneyFigure
        locale={locale}
        number="1.1"
        board={board.slug}
        journey={journey}
        currentEdition={edition.current}
        files={null}
      />
    ),
    title: message('pages.glanceTitle', { board: bothNames(board.name) }),
    file: `${board.slug}-glance`,
  }
}

const questions: Readonly<Record<string, Ask>> = {
  glance: atAGlance,
  timeliness: ofQuestion(timeliness),
  victims: ofQuestion(victims),
  demand: ofQuestion(demand),
  quality: ofQuestion(quality),
}

/** A figure of a question's page, as its number in the address says, as a file. */
export const questionFigureRoute = (format: Taken['format']) =>
  apiHandler<{ board: string; question: string; figure: string }>(async (request) => {
    const { question, figure } = request.path
    const ask = Object.hasOwn(questions, question) ? questions[question] : undefined
    if (!ask || !isFigureNumber(figure)) throw new NotFound(message('errors.notFound'))
    takeExport(request.viewer.personId)
    return fileOf(request, await ask(request, { figure, format }), figure, format)
  })

/** The same of a measure's page. */
export const measureFigureRoute = (format: Taken['format']) =>
  apiHandler<{ board: string; measure: string; number: string }>(async (request) => {
    const { viewer, locale, path, query } = request
    const figure = path.number
    if (!isFigureNumber(figure)) throw new NotFound(message('errors.notFound'))
    takeExport(viewer.personId)
    const taken = { figure, format }
    const { page, main, question } = await exportMeasureFigure(viewer, path.board, path.measure, query, taken)
    const { board, measure } = page
    const given: Page = {
      figures: (
        <MeasureFigures locale={locale} page={page} main={main} question={question} mayExport={false} />
      ),
      title: message('pages.measureTitle', {
        measure: measureMessage(measure, 'name'),
        board: bothNames(board.name),
      }),
      file: `${board.slug}-${measure.id}`,
    }
    return fileOf(request, given, figure, format)
  })

/** A board beside what is usual among boards, as a picture. */
export const comparisonChartRoute = (format: 'svg' | 'png') =>
  apiHandler<{ board: string; measure: string }>(async ({ viewer, locale, path, query }) => {
    takeExport(viewer.personId)
    const { page, main } = await exportComparison(viewer, path.board, path.measure, query, format)
    const number = '6.1'
    const given: Page = {
      figures: <FunnelFigure locale={locale} number={number} page={page} main={main} download={null} />,
      title: message('pages.measureTitle', {
        measure: measureMessage(page.measure, 'name'),
        board: bothNames(page.board.name),
      }),
      file: `${page.board.slug}-${page.measure.id}-comparison`,
    }
    return fileOf({ locale }, given, number, format)
  })

async function fileOf(
  { locale }: Pick<ApiRequest<unknown>, 'locale'>,
  { figures, title, file }: Page,
  number: string,
  format: Taken['format'],
): Promise<Response> {
  const markup = markupOf(figures)
  if (markup === null) throw new Error('The figures of this page could not be written')
  const figure = takenFigure(markup, number)
  if (!figure) throw new NotFound(message('errors.notFound'))
  const name = `${file}-${number.replaceAll('.', '-')}`
  const words = say(locale, title)
  if (format === 'csv') return csvResponse(takenTable(locale, figure, words), name)
  const svg = takenPicture(locale, figure, words)
  return format === 'svg'
    ? fileResponse(svg, 'image/svg+xml; charset=utf-8', `${name}.svg`)
    : fileResponse(await pngOfSvg(svg), 'image/png', `${name}.png`)
}
