/** A Cookie header with one cookie put in or replaced, so that the page of this very request reads it. */
export function withCookie(header: string | null, name: string, value: string): string {
  const others = (header ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith(`${name}=`))
  return [...others, `${name}=${encodeURIComponent(value)}`].join('; ')
}
