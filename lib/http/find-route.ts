import { routeAccess } from './route-access'

/** Each route as the addresses that it answers; those without a part left open first, then the longest. */
const patterns = Object.keys(routeAccess)
  .map((route) => ({ route, pattern: patternOf(route), open: route.split('[').length - 1 }))
  .sort((a, b) => a.open - b.open || b.route.length - a.route.length)

/** The route of an address, as routeAccess has it; null where there is none. */
export function findRoute(pathname: string): string | null {
  return patterns.find(({ pattern }) => pattern.test(pathname))?.route ?? null
}

function patternOf(route: string): RegExp {
  const parts = route
    .split('/')
    .map((part) => (part.startsWith('[...') ? '.+' : part.startsWith('[') ? '[^/]+' : escaped(part)))
  return new RegExp(`^${parts.join('/')}/?$`)
}

function escaped(part: string): string {
  return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
