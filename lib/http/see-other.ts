/** After a form: the browser gets the page of an address of this service (303), and a reload does not post again. */
export function seeOther(path: `/${string}`): Response {
  return new Response(null, { status: 303, headers: { location: path, 'cache-control': 'no-store' } })
}
