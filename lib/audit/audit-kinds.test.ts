import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { audit } from '@/lib/text/en/audit'
import { actsByKind, isAuditAct } from './audit-kinds'

/** Files of the code and the migrations that could write to the audit. */
const sources = ['lib', 'app', 'prisma/migrations'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.test)\.tsx?$|\.sql$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8')),
)

test('every act that is written anywhere is of a kind and has its words', () => {
  const acts = new Set<string>()
  for (const text of sources) {
    for (const [, act] of text.matchAll(/\baction: '([a-z-]+)'/g)) acts.add(act!)
    for (const [, act] of text.matchAll(/auditSteward\(\s*\w+,\s*'([a-z-]+)'/g)) acts.add(act!)
    for (const insert of text.matchAll(/INSERT INTO governance\.audit_event[\s\S]*?;/g))
      for (const [, act] of insert[0].matchAll(
        /'((?:sign|invitation|person|role|token|agreement|issue|release|setting)-[a-z-]+)'/g,
      ))
        acts.add(act!)
  }
  // Composed of a beginning and what was done.
  for (const beginning of ['agreement-', 'setting-']) acts.delete(beginning)
  expect(acts.size).toBeGreaterThan(20)
  expect([...acts].filter((act) => !isAuditAct(act))).toEqual([])
  for (const [kind, known] of Object.entries(actsByKind)) {
    expect(audit).toHaveProperty([`kind.${kind}`])
    for (const act of known) expect(audit).toHaveProperty([`act.${act}`])
  }
})
