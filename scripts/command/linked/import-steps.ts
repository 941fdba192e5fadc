import { buildCells } from '@/lib/cells/build-cells'
import { protectCells } from '@/lib/disclosure/protect-cells'
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
  journeys: async ({ folder, signal, onShare }) => {
    await buildJourneys({ folder, signal, onStep: ({ number, of }) => onShare(number / of) })
  },
  cells: async ({ folder, signal, onShare }) => {
    await buildCells({ folder, signal, onProgress: ({ share }) => onShare(share) })
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
