/** How long a copy may be believed: RFC 9116 asks for less than a year. */
const days = 90

/**
 * security.txt (RFC 9116): where to report a weakness. Lines end as on the wire; the day is a whole one, so that the
 * file changes once a day.
 *
 * @param origin https://board.example.gov.uk; RFC 9116 asks for https, which a service on this machine only has not
 */
export function securityTxt(origin: string, now: Date): string {
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + days))
  return [
    `Contact: ${origin}/documents/security`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, cy',
    `Canonical: ${origin}/.well-known/security.txt`,
    `Policy: ${origin}/documents/security`,
    '',
  ].join('\r\n')
}
