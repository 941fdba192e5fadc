import { scenariosPath } from '@/lib/demand/scenarios/scenarios-path'

/**
 * The address of what-if with the inputs of a saved scenario.
 *
 * @param inputs as they are saved
 * @param edition the figures that it is asked of; null: the latest
 * @param from the saved scenario and its version, where what is changed there may be put into it again
 */
export function whatIfAddress(
  board: string,
  inputs: string,
  edition: number | null,
  from: { readonly id: string; readonly seen: number } | null,
): string {
  const query = new URLSearchParams(inputs)
  if (edition !== null) query.set('edition', String(edition))
  if (from) {
    query.set('scenario', from.id)
    query.set('seen', String(from.seen))
  }
  const text = query.toString()
  return `${scenariosPath(board).replace(/scenarios$/, 'what-if')}${text === '' ? '' : `?${text}`}`
}
