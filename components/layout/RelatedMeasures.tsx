import { compareAddress } from '@/components/compare/compare-address'
import { exploreAddress } from '@/components/explore/explore-address'
import { measureAddress } from '@/components/words/measure-address'
import type { MeasureDefinition } from '@/lib/measures/measure-definition'
import { measureMessage } from '@/lib/measures/measure-message'
import { measureById } from '@/lib/measures/registry'
import { comparedAs } from '@/lib/measures/compared-as'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'

/** Where a measure leads: those that belong with it, and its own entry in the data dictionary. */
export function RelatedMeasures({
  locale,
  board,
  measure,
  own = true,
}: {
  readonly locale: Locale
  readonly board: string
  readonly measure: MeasureDefinition
  /** Whether the board is one of the viewer's. */
  readonly own?: boolean
}) {
  const related = measure.related.flatMap((id) => measureById(id) ?? [])
  return (
    <nav className="related no-print" aria-labelledby="related-title">
      <h2 className="ask__title" id="related-title">
        {say(locale, 'pages.relatedTitle')}
      </h2>
      <ul>
        {own && (
          <li>
            <a href={exploreAddress(board, { measure: measure.id })} className="link">
              {say(locale, 'explore.link')}
            </a>
          </li>
        )}
        {own && comparedAs(measure) && (
          <li>
            <a href={compareAddress(board, measure.id)} className="link">
              {say(locale, 'compare.measureLink')}
            </a>
          </li>
        )}
        {related.map((other) => (
          <li key={other.id}>
            <a href={measureAddress(board, other.id)} className="link">
              {say(locale, measureMessage(other, 'name'))}
            </a>
          </li>
        ))}
        <li>
          <a href={`/data/dictionary/${measure.id}`} className="link">
            {say(locale, 'figure.meaningMore')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
