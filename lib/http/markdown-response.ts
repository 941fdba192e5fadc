/** A Markdown file to be saved. @param name of the file, without its ending: letters, digits and hyphens */
export function markdownResponse(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      'content-type': 'text/markdown; charset=utf-8',
      'content-disposition': `attachment; filename="${name.replace(/[^a-z0-9-]/g, '')}.md"`,
      'cache-control': 'no-store',
    },
  })
}
