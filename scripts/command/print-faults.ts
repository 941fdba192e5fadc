import type { ImportFault } from '@/lib/releases/import-fault'
import type { ImportRefused } from '@/lib/releases/import-refused'
import { say } from '@/lib/text/say'

const shown = 20

/** Why a file was refused, for the terminal: a line for each fault with its place, and one sentence at the end. */
export function printFaults({ fileName, faults, count }: ImportRefused): string {
  const lines = faults.slice(0, shown).map((fault) => `${placeOf(fileName, fault)}: ${reasonOf(fault)}`)
  const more = count - lines.length
  const number = count === 1 ? '1 fault' : `${count.toLocaleString('en-GB')} faults`
  return [
    ...lines,
    ...(more > 0 ? [`… and ${more.toLocaleString('en-GB')} more.`] : []),
    `${fileName} was refused for ${number}. Nothing was changed.`,
  ].join('\n')
}

/** Faults of a delivery name their own file. */
function placeOf(fileName: string, fault: ImportFault & { readonly file?: string | null }): string {
  const { line, column, file } = fault
  return [file ?? fileName, line !== null && `line ${line}`, column !== null && `column ${column}`]
    .filter((part) => part !== false)
    .join(', ')
}

function reasonOf({ reason, remedies }: ImportFault): string {
  return [reason, ...remedies].map((message) => say('en', message)).join(' ')
}
