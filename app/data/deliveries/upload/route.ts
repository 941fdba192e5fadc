import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { NextRequest } from 'next/server'
import { record } from '@/lib/audit/record'
import { readEnvironment } from '@/lib/environment'
import { problemResponse } from '@/lib/http/problem'
import { receiveUpload, UploadRefused } from '@/lib/http/receive-upload'
import { requestLocale } from '@/lib/http/request-locale'
import { seeOther } from '@/lib/http/see-other'
import { requireSteward } from '@/lib/questions/deliveries'
import { fileJob } from '@/lib/releases/linked/jobs/file-job'
import { inboxFolder } from '@/lib/releases/linked/inbox'
import { requireOwnForm, viewerOfPost } from '@/lib/session/posted-form'

const mostBytes = 20 * 2 ** 30

/** Takes a delivery into the inbox and files a job for it. proxy.ts lets it through untouched: it would hold the body. */
export async function POST(request: NextRequest): Promise<Response> {
  const name = randomBytes(16).toString('hex')
  const folder = inboxFolder(readEnvironment().DATA_DIR, name)
  try {
    const viewer = await viewerOfPost(request)
    requireSteward(viewer)
    const { fields, files } = await receiveUpload(request, folder, mostBytes, ({ csrfToken }) =>
      requireOwnForm(request, csrfToken),
    )
    const kind = fields['what'] === 'check' ? 'linked-check' : 'linked-import'
    const publish = fields['what'] === 'publish'
    const { personId } = viewer
    await record({
      ...{ personId, action: 'upload', subject: 'data/deliveries', boardId: null, outcome: 'allowed' },
      details: { kind, publish, files: files.length },
    })
    const job = await fileJob({ kind, personId, folder: name, options: { publish } })
    return seeOther(`/data/deliveries/${job}`)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    if (error instanceof UploadRefused) return seeOther(`/data/deliveries?fault=${error.fault}`)
    return problemResponse(error, requestLocale(request))
  }
}
