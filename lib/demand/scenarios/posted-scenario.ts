import { BadRequest, NotFound } from '@/lib/access/errors'
import type { Viewer } from '@/lib/access/viewer'
import type { Board } from '@/lib/boards/board'
import { message } from '@/lib/text/message'
import { typedText, type PostedFields } from '@/lib/text/typed-text'
import { keepScenario } from './keep-scenario'
import { modelOfInputs, whatIfOfEdition } from './model-of-edition'
import {
  readScenarioForm,
  scenarioFields,
  type ModelOfInputs,
  type TypedScenario,
} from './read-scenario-form'
import { requireScenarioWriter } from './require-scenarios'
import { isScenarioId, savedScenario } from './saved-scenarios'
import { scenariosPath } from './scenarios-path'
import type { SavedScenario } from './scenario.types'

/** What was typed, and for which scenario: null a new one. */
export type TypedForScenario = { readonly id: string | null; readonly typed: TypedScenario }

/** Where the browser goes after a form, and what to keep of it where it could not be done. */
export type AfterScenario = { readonly to: `/${string}`; readonly typed?: TypedForScenario }

/** Longer than any field may be: what is cut off is at fault anyway. */
const mostTyped = 700
const acts = ['keep', 'copy', 'share', 'unshare', 'withdraw'] as const

/**
 * Does what a form about scenarios asks for. Whatever cannot be done, what was typed comes back to a form: beside what
 * somebody else saved meanwhile, or as a new scenario where the one that it was typed for is not there any more.
 *
 * @param slug of the board from whose pages it comes
 * @throws BadRequest for a form that is none of ours; Forbidden, NotFound for who may not
 */
export async function postedScenario(
  viewer: Viewer,
  slug: string,
  fields: PostedFields,
): Promise<AfterScenario> {
  const board = requireScenarioWriter(viewer, slug)
  const text = (name: string) => typedText(fields, name, mostTyped)
  const [number, seen] = [text('number'), text('seen')]
  const act = acts.find((known) => known === text('act'))
  if ((number !== '' && !isScenarioId(number)) || !/^\d{1,9}$/.test(seen) || !act) throw badForm()
  const version = Number(seen)
  if (act === 'keep' || act === 'copy') {
    const typed = Object.fromEntries(scenarioFields.map((name) => [name, text(name)]))
    return number === '' || act === 'copy'
      ? keepTyped(viewer, board, null, 0, typed)
      : keepTyped(viewer, board, number, version, typed)
  }
  if (number === '') throw badForm()
  return act === 'withdraw'
    ? withdraw(viewer, board, number, version)
    : share(viewer, board, number, version, act === 'share')
}

async function keepTyped(
  viewer: Viewer,
  board: Board,
  id: string | null,
  seen: number,
  typed: TypedScenario,
): Promise<AfterScenario> {
  const list = scenariosPath(board.slug)
  const back = (of: string | null, faults: readonly string[]): AfterScenario => ({
    to: `${list}/${of === null ? 'new' : `${of}/change`}?fault=${faults.join('+')}`,
    typed: { id: of, typed },
  })
  const saved = id === null ? null : await savedScenario(viewer, board.slug, id).catch(nullIfGone)
  const read = readScenarioForm(typed, await modelOf(viewer, board, typed, saved))
  if ('faults' in read) return back(saved?.id ?? null, read.faults)
  const kept = await keepScenario(viewer, id, board.id, read.content, seen)
  if (kept.done === 'full' || kept.done === 'not-there')
    return back(null, [kept.done === 'full' ? 'full' : 'gone'])
  return kept.done === 'meanwhile'
    ? back(kept.id, ['meanwhile'])
    : { to: `${list}/${kept.id}?done=${kept.done}` }
}

/** What the inputs are read by. Of unchanged ones nothing is asked: a name can be changed whatever became of the figures. */
async function modelOf(
  viewer: Viewer,
  board: Board,
  typed: TypedScenario,
  saved: SavedScenario | null,
): Promise<ModelOfInputs> {
  const before = saved?.versions[0].content
  if (before && typed.inputs === before.inputs && typed.edition === String(before.edition))
    return { groups: new URLSearchParams(before.inputs).getAll('group'), first: before.first }
  const edition = /^[1-9]\d{0,8}$/.test(typed.edition ?? '') ? Number(typed.edition) : 0
  return edition === 0 ? null : modelOfInputs(await whatIfOfEdition(viewer, board.slug, edition))
}

async function withdraw(viewer: Viewer, board: Board, id: string, seen: number): Promise<AfterScenario> {
  const list = scenariosPath(board.slug)
  const { done } = await keepScenario(viewer, id, board.id, null, seen)
  if (done === 'meanwhile') return { to: `${list}/${id}?fault=meanwhile` }
  return { to: done === 'not-there' ? `${list}?fault=gone` : `${list}?done=withdrawn` }
}

async function share(
  viewer: Viewer,
  board: Board,
  id: string,
  seen: number,
  shared: boolean,
): Promise<AfterScenario> {
  const list = scenariosPath(board.slug)
  const saved = await savedScenario(viewer, board.slug, id).catch(nullIfGone)
  if (!saved) return { to: `${list}?fault=gone` }
  const content = { ...saved.versions[0].content, shared }
  const { done } = await keepScenario(viewer, id, board.id, content, seen)
  if (done === 'not-there') return { to: `${list}?fault=gone` }
  if (done === 'meanwhile') return { to: `${list}/${id}?fault=meanwhile` }
  return { to: `${list}/${id}?done=${done === 'changed' ? (shared ? 'shared' : 'unshared') : done}` }
}

function nullIfGone(error: unknown): null {
  if (error instanceof NotFound) return null
  throw error
}

const badForm = () => new BadRequest([{ parameter: 'number', words: message('deliveries.badForm') }])
