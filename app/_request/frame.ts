import 'server-only'
import { unstable_rethrow as rethrow } from 'next/navigation'
import type { Viewer } from '@/lib/access/viewer'
import { problemOf } from '@/lib/http/problem'
import { viewerOrNull } from '@/lib/session/current-viewer'
import { demonstrates } from './demonstrates'

/** What the frame of a page knows: who is signed in, and whether figures are invented. */
export type Frame = { readonly viewer: Viewer | null; readonly demonstration: boolean }

/**
 * The frame of this request. Where the database does not answer, the frame goes without: pages that need figures tell
 * so themselves, and help and the statements can still be read. The fault is logged.
 */
export async function frame(): Promise<Frame> {
  try {
    const viewer = await viewerOrNull()
    return { viewer, demonstration: await demonstrates(viewer) }
  } catch (error) {
    rethrow(error)
    problemOf(error, 'en')
    return { viewer: null, demonstration: false }
  }
}
