import type { Permission } from '@/lib/access/permissions'

/**
 * Who may use a route:
 * - `public`: anybody, nothing of a board is there
 * - `signed-in`: every person who may come in
 * - `board`: whose scope has the board of the address; open figures for everyone signed in where `open` says so
 * `also` is a permission needed besides; `method` is POST where the route takes a form and has nothing to show, and
 * `GET and POST` where it does both; everything else is refused by proxy.ts. `formats` are those that `format` may name
 * where the route has something to take away. `own`: the thing of the address is of a board, and not there for others.
 */
export type RouteRule = (
  | { readonly who: 'public' }
  | { readonly who: 'signed-in'; readonly also?: Permission; readonly own?: true }
  | { readonly who: 'board'; readonly open: boolean; readonly also?: Permission }
) & { readonly method?: 'POST' | 'GET and POST'; readonly formats?: readonly string[] }

const open: RouteRule = { who: 'public' }
const signedIn = { who: 'signed-in' } as const satisfies RouteRule
const steward: RouteRule = { who: 'signed-in', also: 'releases.manage' }
const stewardPosts: RouteRule = { ...steward, method: 'POST' }
const annotates: RouteRule = { who: 'signed-in', also: 'annotations.write' }
const peoples: RouteRule = { who: 'signed-in', also: 'people.read' }
const audits: RouteRule = { who: 'signed-in', also: 'audit.read' }
const registers: RouteRule = { who: 'signed-in', also: 'agreements.manage' }
const settles: RouteRule = { who: 'signed-in', also: 'board.settings' }
const board: RouteRule = { who: 'board', open: false }
const writes: RouteRule = { ...board, also: 'policies.write' }
const savesScenarios: RouteRule = { ...board, also: 'scenarios.write' }
const exports: RouteRule = { ...board, also: 'figures.export' }
const measure: RouteRule = { who: 'board', open: true }
const allByName = { who: 'signed-in', also: 'figures.compare-by-name' } as const satisfies RouteRule

/**
 * Every route of the service. Tests walk app/ and fail where a route is missing here, a line has no route, or a method or
 * a format is not as it stands here (route-access.test.ts); e2e/route-table.spec.ts tries each line with every method,
 * role and session.
 */
export const routeAccess: Readonly<Record<string, RouteRule>> = {
  '/': signedIn,
  '/sign-in': open,
  '/accessibility': open,
  '/privacy': open,
  '/cookies': open,
  '/help': open,
  '/documents': open,
  '/documents/ethics': open,
  '/documents/transparency': open,
  '/documents/data-sharing': open,
  '/documents/agreement': open,
  '/documents/agreement/download': open,
  '/documents/impact-assessment': open,
  '/documents/impact-assessment/download': open,
  '/documents/security': open,
  '/security.txt': open,
  '/language': open,
  '/boards/[board]': board,
  '/boards/[board]/timeliness': board,
  '/boards/[board]/victims': board,
  '/boards/[board]/demand': board,
  '/boards/[board]/demand/what-if': board,
  '/boards/[board]/demand/scenarios': board,
  '/boards/[board]/demand/scenarios/compare': board,
  '/boards/[board]/demand/scenarios/[scenario]': board,
  '/boards/[board]/demand/scenarios/[scenario]/change': savesScenarios,
  '/boards/[board]/demand/scenarios/new': savesScenarios,
  '/boards/[board]/demand/scenarios/act': { ...savesScenarios, method: 'POST' },
  '/boards/[board]/quality': board,
  '/boards/[board]/changes': board,
  '/boards/[board]/changes/[change]': board,
  '/boards/[board]/changes/[change]/change': writes,
  '/boards/[board]/changes/new': writes,
  '/boards/[board]/changes/act': { ...writes, method: 'POST' },
  '/boards/[board]/measures/[measure]': measure,
  '/demand': allByName,
  '/compare': { ...signedIn, also: 'figures.read' },
  '/explore': { ...signedIn, also: 'figures.read' },
  '/explore/answer': { ...signedIn, also: 'figures.read' },
  '/find': signedIn,
  '/data': signedIn,
  '/data/dictionary': signedIn,
  '/data/dictionary/[measure]': signedIn,
  '/data/sources': signedIn,
  '/data/releases': signedIn,
  '/data/quality': signedIn,
  '/data/linkage': signedIn,
  '/data/gaps': signedIn,
  '/data/deliveries': steward,
  '/data/deliveries/[job]': steward,
  '/data/deliveries/upload': stewardPosts,
  '/data/deliveries/act': stewardPosts,
  '/data/issues': annotates,
  '/data/issues/[issue]': annotates,
  '/data/issues/write': { ...annotates, method: 'POST' },
  '/data/issues/act': { ...annotates, method: 'POST' },
  '/account': signedIn,
  '/account/sign-out-everywhere': { ...signedIn, method: 'POST' },
  '/account/tokens': { ...signedIn, also: 'tokens.manage-own' },
  // Also for those who end tokens of others.
  '/account/tokens/act': { ...signedIn, method: 'POST' },
  '/admin/audit': audits,
  '/admin/tokens': peoples,
  '/admin/people': peoples,
  '/admin/people/invite': peoples,
  '/admin/people/[person]': peoples,
  '/admin/people/act': { ...peoples, method: 'POST' },
  '/admin/agreements': signedIn,
  '/admin/agreements/new': registers,
  '/admin/agreements/[agreement]': { ...signedIn, own: true },
  '/admin/agreements/[agreement]/change': registers,
  '/admin/agreements/act': { ...registers, method: 'POST' },
  '/admin/boards': signedIn,
  '/admin/boards/[board]': { ...signedIn, own: true },
  '/admin/boards/[board]/[part]': settles,
  '/admin/boards/[board]/act': { ...settles, method: 'POST' },
  '/api/auth/[...nextauth]': { ...open, method: 'GET and POST' },
  '/api/health': open,
  '/api/ready': open,
  '/api/[...unknown]': open,
  '/api/v1/openapi.json': open,
  '/api/v1/audit': { ...audits, formats: ['json', 'csv'] },
  '/api/v1/demand': { ...allByName, formats: ['json', 'csv'] },
  '/api/v1/boards': signedIn,
  '/api/v1/measures': signedIn,
  '/api/v1/releases': signedIn,
  '/api/v1/boards/[board]/measures/[measure]': { ...measure, formats: ['json', 'csv'] },
  '/api/v1/boards/[board]/measures/[measure]/chart.svg': { ...measure, also: 'figures.export' },
  '/api/v1/boards/[board]/measures/[measure]/chart.png': { ...measure, also: 'figures.export' },
  '/api/v1/boards/[board]/questions/[question]/figures/[figure]/chart.svg': exports,
  '/api/v1/boards/[board]/questions/[question]/figures/[figure]/chart.png': exports,
  '/api/v1/boards/[board]/questions/[question]/figures/[figure]/table.csv': exports,
  '/api/v1/boards/[board]/measures/[measure]/figures/[number]/chart.svg': exports,
  '/api/v1/boards/[board]/measures/[measure]/figures/[number]/chart.png': exports,
  '/api/v1/boards/[board]/measures/[measure]/figures/[number]/table.csv': exports,
  '/api/v1/boards/[board]/forecast/[flow]': { ...board, formats: ['json', 'csv'] },
  '/api/v1/boards/[board]/scenarios': board,
  '/api/v1/boards/[board]/scenarios/[scenario]': { ...board, formats: ['json', 'csv'] },
  '/api/v1/boards/[board]/comparison/[measure]': { ...measure, formats: ['json', 'csv'] },
  '/api/v1/boards/[board]/comparison/[measure]/chart.svg': { ...measure, also: 'figures.export' },
  '/api/v1/boards/[board]/comparison/[measure]/chart.png': { ...measure, also: 'figures.export' },
}

/** Whether anybody may use a path. Paths that are no route are not public: what is not there is nobody's business. */
export function isPublicPath(pathname: string): boolean {
  const rule = routeAccess[pathname]
  return rule?.who === 'public' || pathname.startsWith('/api/')
}
