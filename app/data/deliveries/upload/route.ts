import { rm } from 'node:fs/promises'
import type { NextRequest } from 'next/server'
import { TooLarge } from '@/lib/access/errors'
import { orRefused } from '@/lib/audit/or-refused'
import { record } from '@/lib/audit/record'
import { readEnvironment } from '@/lib/environment'
import { problemResponse } from '@/lib/http/problem'
import { receiveUpload, UploadRefused } from '@/lib/http/receive-upload'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { requireSteward } from '@/lib/questions/deliveries'
import { fileDelivery, inboxPlace } from '@/lib/questions/file-delivery'
import { requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'
import { message } from '@/lib/text/message'

const mostBytes = 20 * 2 ** 30

/** Takes a delivery into the inbox and files a job for it. proxy.ts lets it through untouched: it would hold the body. */
export async function POST(request: NextRequest): Promise<Response> {
  const { name, folder } = inboxPlace(readEnvironment().DATA_DIR)
  try {
    const viewer = await viewerOfPost(request)
    await orRefused(viewer, 'release', 'data/deliveries/upload', () => requireSteward(viewer))
    // What says so itself need not be read; what does not is counted as it comes.
    if (Number(request.headers.get('content-length')) > mostBytes)
      throw new TooLarge(message('errors.tooLargeUpload', { most: mostBytes / 2 ** 30 }))
    const { fields, files } = await receiveUpload(request, folder, mostBytes, ({ csrfToken }) =>
      requireOwnForm(request, csrfToken),
    )
    const wish = fields['what'] === 'check' || fields['what'] === 'publish' ? fields['what'] : 'build'
    await record({
      ...{ personId: viewer.personId, action: 'upload', subject: 'data/deliveries', boardId: null },
      outcome: 'allowed',
      details: { wish, files: files.length },
    })
    return seeOther(`/data/deliveries/${await fileDelivery(viewer, name, wish)}`)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (error instanceof UploadRefused) return seeOther(`/data/deliveries?fault=${error.fault}`)
    return problemResponse(error, requestLocale(request))
  }
}
