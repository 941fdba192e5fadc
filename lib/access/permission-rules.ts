import type { Permission } from './permissions'
import type { Role } from './roles'

/**
 * Which roles carry a permission: one exhaustive map, and rules only add. A person with several roles may do what
 * any of them allows, each where it is held (may.ts). Source: the table of roles in docs/access.md.
 */
export const permissionRules: Readonly<Record<Permission, readonly Role[]>> = {
  'figures.read': ['member', 'analyst', 'manager', 'reviewer', 'steward'],
  'figures.compare-by-name': ['reviewer', 'steward'],
  'figures.export': ['analyst', 'manager', 'reviewer', 'steward'],
  'dictionary.read': ['member', 'analyst', 'manager', 'reviewer', 'steward', 'administrator'],
  'tokens.manage-own': ['analyst', 'manager', 'reviewer', 'steward'],
  'scenarios.write': ['analyst', 'manager'],
  'policies.write': ['analyst', 'manager', 'steward'],
  'board.people': ['manager'],
  'board.commentary': ['manager'],
  'board.audit': ['manager'],
  'board.settings': ['manager', 'administrator'],
  'releases.manage': ['steward'],
  'linkage.review': ['steward'],
  'annotations.write': ['steward'],
  'people.read': ['manager', 'administrator'],
  'people.manage': ['administrator'],
  'agreements.manage': ['administrator'],
  'audit.read': ['manager', 'administrator'],
  'audit.read-all': ['administrator'],
}
