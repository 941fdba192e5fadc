/**
 * A path of this service to go to after sign-in or a change of language. Anything that a browser could take for
 * another site, and anything that would act on its own, becomes the start page.
 */
export function safeReturnPath(wanted: string | null | undefined, otherwise = '/'): string {
  // Browsers read a backslash as a slash and leave out tabs and newlines.
  if (!wanted || wanted.length > 2000 || !/^\/(?![/\\])/.test(wanted) || /[\\\p{Cc}]/u.test(wanted))
    return otherwise
  const here = 'http://here.invalid'
  if (!URL.canParse(wanted, here)) return otherwise
  const url = new URL(wanted, here)
  if (url.origin !== here || url.pathname.startsWith('//') || url.pathname.startsWith('/api/'))
    return otherwise
  return `${url.pathname}${url.search}`
}
