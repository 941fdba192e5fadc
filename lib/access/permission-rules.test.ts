import { expect, test } from 'vitest'
import { permissionRules } from './permission-rules'
import { permissions } from './permissions'
import { roles } from './roles'

test('who may do what', () => {
  const width = Math.max(...permissions.map((permission) => permission.length))
  const lines = permissions.map((permission) =>
    `${permission.padEnd(width)} ${roles
      .map((role) => (permissionRules[permission].includes(role) ? 'yes' : '-').padEnd(role.length))
      .join(' ')}`.trimEnd(),
  )
  expect(`\n${[`${' '.repeat(width)} ${roles.join(' ')}`, ...lines].join('\n')}\n`).toMatchInlineSnapshot(`
    "
                            member analyst manager reviewer steward administrator
    figures.read            yes    yes     yes     yes      yes     -
    figures.compare-by-name -      -       -       yes      yes     -
    figures.export          -      yes     yes     yes      yes     -
    dictionary.read         yes    yes     yes     yes      yes     yes
    tokens.manage-own       -      yes     yes     yes      yes     -
    scenarios.write         -      yes     yes     -        -       -
    policies.write          -      yes     yes     -        yes     -
    board.people            -      -       yes     -        -       -
    board.commentary        -      -       yes     -        -       -
    board.audit             -      -       yes     -        -       -
    board.settings          -      -       yes     -        -       yes
    releases.manage         -      -       -       -        yes     -
    linkage.review          -      -       -       -        yes     -
    annotations.write       -      -       -       -        yes     -
    people.read             -      -       yes     -        -       yes
    people.manage           -      -       -       -        -       yes
    agreements.manage       -      -       -       -        -       yes
    audit.read              -      -       yes     -        -       yes
    audit.read-all          -      -       -       -        -       yes
    "
  `)
})

test('every permission is somebody’s, and the administrator reads no figures', () => {
  for (const permission of permissions)
    expect(permissionRules[permission].length, permission).toBeGreaterThan(0)
  expect(
    permissions.filter((p) => p.startsWith('figures.') && permissionRules[p].includes('administrator')),
  ).toEqual([])
})
