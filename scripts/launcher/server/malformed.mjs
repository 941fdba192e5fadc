const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/**
 * What a request is answered that Next would fail on: a method that it cannot make a request of (TRACE, those of WebDAV),
 * an address that is no text in UTF-8. Undefined where it may go on.
 *
 * @param {{ method?: string, url?: string }} request
 * @returns {{ status: number, words: string } | undefined}
 */
export function malformed({ method = '', url = '' }) {
  if (!methods.has(method)) return { status: 405, words: 'This address cannot be used in that way.' }
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '')
  } catch {
    return { status: 400, words: 'This address cannot be read.' }
  }
  return undefined
}
