import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildCells } from '@/lib/cells/build-cells'
import { measureEffects } from '@/lib/cells/linkage-effects/measure-effects'
import { openDuck } from '@/lib/database/duck/open-duck'
import { figuresOfCells } from '@/lib/cells/linkage-effects/figures-of-cells'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { describeLinkage, keptRun } from '@/lib/linkage/run/describe-linkage'
import { linkRelease } from '@/lib/linkage/run/link-release'
import { thresholds } from '@/lib/linkage/persons/thresholds'
import { manifest as manifestShape } from '@/lib/releases/contract/manifest'
import { linkageEffectsFile } from '@/lib/releases/linked/release-folder'
import { receiveDelivery } from '@/lib/releases/linked/receive/receive-delivery'
import { linkageEffect } from '@/lib/releases/linked/linkage-run/linkage-run'
import { withoutLinks } from '../command/linked/testing/without-links'
import type { Bench } from '../bench-support/bench'
import { biasTable, compareBias } from '../bench-support/compare-bias'
import { trulyLinkedDelivery } from '../bench-support/truly-linked-delivery'

const recordKey = new Uint8Array(32).fill(9)

/**
 * What linkage by names does to figures, against the truth: invented records with every true link and no other, beside the
 * same records linked by the service; and how near the service's own estimate comes. LINKAGE_PROFILE names the profile of
 * the records (default or hard).
 */
const bench: Bench = async ({ scale, progress }) => {
  const profile = process.env.LINKAGE_PROFILE ?? 'default'
  const delivery = await trulyLinkedDelivery({ scale, name: profile }, progress)
  const unlinked = await withoutLinks(delivery)
  const work = mkdtempSync(path.join(tmpdir(), 'bench-bias-'))
  try {
    const [truth, made] = [path.join(work, 'truth'), path.join(work, 'made')]
    progress('Receiving, with true links and without')
    await receiveDelivery({ deliveryFolder: delivery, releaseFolder: truth, recordKey })
    await receiveDelivery({ deliveryFolder: unlinked, releaseFolder: made, recordKey, keepIdentifiers: true })
    const manifest = manifestShape.parse(JSON.parse(readFileSync(path.join(made, 'manifest.json'), 'utf8')))
    progress('Linking')
    const begun = performance.now()
    await linkRelease({ folder: made, snapshot: manifest.snapshot_date })
    const linking = performance.now() - begun
    progress('Journeys and cells of both')
    await buildJourneys({ folder: truth })
    await buildCells({ folder: truth })
    await buildJourneys({ folder: made, threshold: thresholds.standard })
    await buildCells({ folder: made })
    await describeLinkage(made, 5)
    progress("The service's own estimate")
    await measureEffects({ folder: made })
    const run = (await keptRun(made))!
    progress(
      `told: precision ${JSON.stringify(run.accuracy?.precision)}, recall ${JSON.stringify(run.accuracy?.recall)}`,
    )
    const duck = await openDuck()
    const figures = async (folder: string) => figuresOfCells(duck, path.join(folder, 'cells', 'cell.parquet'))
    const compared = compareBias({
      truth: await figures(truth),
      made: await figures(made),
      told: linkageEffect.array().parse(JSON.parse(readFileSync(linkageEffectsFile(made), 'utf8'))),
    })
    duck.close()
    process.stdout.write(`${biasTable(compared)}\n`)
    const { within, told } = compared.all
    return [
      {
        subject: `estimates outside their interval, of ${told}; per mille for ms`,
        milliseconds: (1000 * (told - within)) / Math.max(1, told),
        yardstick: 'a fifth',
        yardstickMilliseconds: 200,
        atMost: 1,
      },
      {
        subject: 'linking people and cases',
        milliseconds: linking,
        yardstick: 'ten minutes at scale 0.05',
        yardstickMilliseconds: (600_000 * scale) / 0.05,
        atMost: 1,
      },
    ]
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}
export default bench
