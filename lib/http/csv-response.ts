/** A CSV file to be saved. @param name of the file, without its ending: letters, digits and hyphens */
export function csvResponse(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9-]/g, '')}.csv"`,
      'cache-control': 'no-store',
    },
  })
}
