import type { LinkedImportResult } from '@/lib/releases/linked/import-linked'
import type { LinkedReport } from '@/lib/releases/linked/linked-report'
import { linkedSource } from '@/lib/releases/linked/linked-source'
import { say } from '@/lib/text/say'
import { message, type Message } from '@/lib/text/message'

const number = (count: number) => count.toLocaleString('en-GB')
const sourceName = (id: string) =>
  [true, false].map(linkedSource).find((source) => source.id === id)?.name.en ?? id

/** What an import of a delivery did, for the terminal. */
export function printLinked(result: LinkedImportResult): string {
  if (result.kind === 'checked')
    return `The delivery is right. Nothing was changed.\n${printReceived(result.received.report)}`
  const release = `release ${result.releaseId} of “${sourceName(result.sourceId)}”`
  if (result.kind !== 'known') {
    const { kind, releaseId, editionId, report } = result
    const now =
      kind === 'published'
        ? `is published, in edition ${editionId}.`
        : `is built. To publish it: npm run release -- publish ${releaseId}`
    return `${capital(release)} ${now}\n${printLinkedReport(report)}`
  }
  if (result.editionId !== null)
    return `This delivery was loaded before, as ${release}. It is published now, in edition ${result.editionId}.`
  const now = result.current
    ? 'the current edition shows it'
    : `it is ${result.status}, and the current edition does not show it`
  const next = result.current ? '' : `\nTo publish it: npm run release -- publish ${result.releaseId}`
  return `This delivery was loaded before, as ${release}: ${now}. Nothing was changed.${next}`
}

function printLinkedReport({ received, loaded, protection, linking }: LinkedReport): string {
  const tables = Object.entries(loaded).map(([table, rows]): Line => [table, number(rows)])
  return [
    printReceived(received, linking),
    inColumns([
      ...tables.map(([table, rows], index): Line => [index === 0 ? 'Loaded' : '', `${table}: ${rows}`]),
      ['Protection', `counts below ${protection.threshold} are hidden, and what would give them away`],
    ]),
  ].join('\n')
}

type Line = readonly [label: string, text: string]

function printReceived(report: LinkedReport['received'], linking: LinkedReport['linking'] = null): string {
  const { supplier, period, files, linkage, links } = report
  return inColumns([
    ['Supplier', supplier],
    ['Period', `${period.from} to ${period.to}`],
    ...files.map((file, index): Line => {
      const left = [
        file.setAside && `${number(file.setAside)} set aside`,
        file.deleted && `${number(file.deleted)} deleted`,
        file.notOurs && `${number(file.notOurs)} not of this delivery`,
      ].filter(Boolean)
      const words = `${file.file}: ${number(file.rows)} rows${left.length ? `, ${left.join(', ')}` : ''}`
      return [index === 0 ? 'Files' : '', words]
    }),
    ...files.flatMap((file) =>
      file.reasons
        .filter(({ rows }) => rows > 0)
        .map(({ column, fault, rows }): Line => [
          '',
          `${file.file}${column ? `, ${column}` : ''}: ${number(rows)} × ${faultWords(fault)}`,
        ]),
    ),
    ...(linking ? linkingLines(linking) : []),
    [
      linking ? '' : 'Links',
      linkage.method === 'none' ? 'none delivered' : `by ${linkage.method} ${linkage.version ?? ''}`.trim(),
    ],
    ...(links.edges
      ? [
          [
            '',
            `${number(links.edges.rows)} links, ${number(links.edges.atThreshold)} at the threshold`,
          ] as Line,
        ]
      : []),
    ...(links.clusters ? [['', `${number(links.clusters.clusters)} clusters`] as Line] : []),
    ...(links.consistency && links.consistency.crossing + links.consistency.apart > 0
      ? [
          [
            '',
            `inconsistent: ${number(links.consistency.crossing)} links across clusters, ${number(links.consistency.apart)} clusters that no links join`,
          ] as Line,
        ]
      : []),
  ])
}

/** What the service linked itself, and how well by its own estimate. */
function linkingLines({ people, links, precision, recall }: NonNullable<LinkedReport['linking']>): Line[] {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    ['Links', `by this service: ${number(people)} people, ${number(links)} links within cases`],
    [
      '',
      precision === null || recall === null
        ? 'too few records have a number to estimate how well'
        : `estimated: ${percent(precision)} of links right (precision), ${percent(recall)} of people’s records found (recall)`,
    ],
  ]
}

/** The words of a fault without its remedy; its name where this version has no words for it. */
function faultWords(fault: string): string {
  try {
    return say('en', message(`delivery.${fault}` as Message['key']))
  } catch {
    return fault
  }
}

const inColumns = (lines: readonly Line[]) =>
  lines.map(([label, text]) => `  ${label.padEnd(16)}${text}`).join('\n')
const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)
