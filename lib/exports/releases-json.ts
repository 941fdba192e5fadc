import type { z } from 'zod'
import type { ReleasesAnswer } from '@/lib/questions/data-pages.types'
import { releasesAnswerSchema } from './api-schemas'

/** The ledger of releases and editions as the API tells it. */
export function releasesJson({ releases, editions }: ReleasesAnswer): z.infer<typeof releasesAnswerSchema> {
  return releasesAnswerSchema.parse({
    releases: releases.map(
      ({ sourceId, periodFrom, periodTo, receivedAt, publishedAt, withdrawnAt, ...release }) => ({
        ...release,
        source: sourceId,
        receivedAt: receivedAt.toISOString(),
        publishedAt: publishedAt?.toISOString() ?? null,
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
        from: periodFrom,
        to: periodTo,
      }),
    ),
    editions: editions.map(({ madeAt, releaseIds, ...edition }) => ({
      ...edition,
      madeAt: madeAt.toISOString(),
      releases: [...releaseIds],
    })),
  })
}
