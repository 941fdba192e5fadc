import type { RouteRule } from './route-access'

/** The methods that a route answers; HEAD is what GET says, without a body. */
export function methodsOf({ method }: Pick<RouteRule, 'method'>): readonly string[] {
  if (method === 'POST') return ['POST']
  return method === 'GET and POST' ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD']
}
