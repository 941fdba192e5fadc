import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'
import type { SavedScenario } from '@/lib/demand/scenarios/scenario.types'
import type { Locale } from '@/lib/text/locale'
import { say } from '@/lib/text/say'
import { whatIfAddress } from './what-if-address'

/** What can be done with a scenario next: opened with its own figures or the latest, changed, taken away as a file. */
export function ScenarioLinks({
  locale,
  board,
  saved,
  opens,
  newer,
  mayKeep,
  file,
}: {
  readonly locale: Locale
  readonly board: string
  readonly saved: SavedScenario
  /** Whether its own figures give results. */
  readonly opens: boolean
  /** Whether there are later figures. */
  readonly newer: boolean
  readonly mayKeep: boolean
  readonly file: boolean
}) {
  const [{ number, content }] = saved.versions
  const from = mayKeep ? { id: saved.id, seen: number } : null
  const links = [
    ...(opens
      ? [{ key: 'open', href: whatIfAddress(board, content.inputs, content.edition, from) } as const]
      : []),
    ...(newer || !opens
      ? [{ key: 'openLatest', href: whatIfAddress(board, content.inputs, null, from) } as const]
      : []),
    ...(mayKeep ? [{ key: 'change', href: `${scenariosPath(board)}/${saved.id}/change` } as const] : []),
    ...(file
      ? [
          {
            key: 'file',
            href: `/api/v1/boards/${board}/scenarios/${saved.id}?format=csv${locale === 'cy' ? '&lang=cy' : ''}`,
          } as const,
        ]
      : []),
  ]
  return (
    <ul className="scenario__links">
      {links.map(({ key, href }) => (
        <li key={key}>
          <a className="link link--alone" href={href} download={key === 'file' || undefined}>
            {say(locale, `scenarios.${key}`)}
          </a>
        </li>
      ))}
    </ul>
  )
}
