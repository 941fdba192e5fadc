import type { FigureFiles } from '@/components/words/figure-files'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** The links to a figure as a picture and to its table as a file; or why there are none. */
export function DownloadFigure({
  locale,
  number,
  files,
}: {
  readonly locale: Locale
  readonly number: string
  /** Null where the viewer may not download. */
  readonly files: FigureFiles | null
}) {
  if (!files) return <p>{say(locale, 'figure.downloadNotAllowed')}</p>
  const links = [
    ['chart.svg', 'figure.downloadSvg'],
    ['chart.png', 'figure.downloadPng'],
    ['table.csv', 'figure.downloadCsv'],
  ] as const
  return (
    <>
      <ul>
        {links.map(([file, words]) => (
          <li key={file}>
            <a href={files(number, file)} className="link" download>
              {say(locale, words)}
            </a>
          </li>
        ))}
      </ul>
      <p>{say(locale, 'figure.downloadFigureNote')}</p>
    </>
  )
}
