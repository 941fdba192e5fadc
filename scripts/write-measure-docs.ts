import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { columnsPage } from '@/lib/measures/columns-page'

// npx tsx scripts/write-measure-docs.ts: docs/measures/columns.md from the definitions of the measures.
writeFileSync(path.join(import.meta.dirname, '../docs/measures/columns.md'), columnsPage())
