/** Something to be saved. @param name of the file with its ending: letters, digits, hyphens and points */
export function fileResponse(body: string | Uint8Array, type: string, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9.-]/g, '')}"`,
      'cache-control': 'no-store',
    },
  })
}
