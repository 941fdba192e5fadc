import { buildCells } from '@/lib/cells/build-cells'
import { protectCells } from '@/lib/disclosure/protect-cells'
import { readEnvironment } from '@/lib/environment'
import { describeLinkage, keptRun } from '@/lib/linkage/run/describe-linkage'
import { linkRelease } from '@/lib/linkage/run/link-release'
import { people } from '@/lib/linkage/specification/people'
import { thresholds } from '@/lib/linkage/persons/thresholds'
import { measureEffects } from '@/lib/cells/linkage-effects/measure-effects'
import { linkedMeasures } from '@/lib/measures/linked-measures'
import { buildJourneys } from '@/lib/journeys/build-journeys'
import { journeyColumns } from '@/lib/journeys/journey-columns'
import { drawJourneySecret, pseudonymMacro } from '@/lib/journeys/journey-ids'
import {
  journeyTables,
  type ImportSteps,
  type JourneyExport,
  type JourneyTable,
} from '@/lib/releases/linked/import-steps'

/** The way from checked records to protected cells, put together of the folders of lib that know its parts. */
export const linkedImportSteps: ImportSteps = {
  link: (context) => linkRelease({ ...context, memoryLimit: readEnvironment().LINKING_MEMORY }),
  linker: `${people.version} ${Object.values(thresholds).join(' ')}`,
  journeys: async ({ folder, signal, onShare }) => {
    const run = await keptRun(folder)
    const threshold = run?.by === 'service' ? run.thresholds.standard : undefined
    await buildJourneys({ folder, threshold, signal, onStep: ({ number, of }) => onShare(number / of) })
  },
  cells: async ({ folder, signal, onShare }) => {
    await buildCells({ folder, signal, onProgress: ({ share }) => onShare(share) })
  },
  describeLinkage: async ({ folder, threshold, signal, onShare }) => {
    await describeLinkage(folder, threshold)
    await measureEffects({ folder, signal, onShare })
  },
  protect: async ({ folder, threshold, signal }) => {
    await protectCells({ folder, threshold, signal, measures: linkedMeasures })
  },
  journeyExports: () => {
    const prepare = pseudonymMacro(drawJourneySecret())
    const exported = journeyTables.map((table): [JourneyTable, JourneyExport] => [
      table,
      { prepare, columns: journeyColumns[table] },
    ])
    return Object.fromEntries(exported) as Record<JourneyTable, JourneyExport>
  },
}
