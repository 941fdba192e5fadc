import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { contractDocuments } from '@/lib/releases/contract/contract-documents'

// Writes the documents about the contract that suppliers read: npm run docs:contract.
const folder = path.resolve(import.meta.dirname, '../docs/supplying')
mkdirSync(folder, { recursive: true })
for (const [name, text] of Object.entries(contractDocuments())) writeFileSync(path.join(folder, name), text)
console.log(`Written: ${Object.keys(contractDocuments()).join(', ')} in docs/supplying`)
