/**
 * An e-mail address as people are kept by: without spaces around it, in lower case. Null where it is none. Looked at
 * for slips, not by the letter of RFC 5322: whether it is somebody's is known once they sign in.
 */
export function emailAddress(typed: string): string | null {
  const address = typed.trim().toLowerCase()
  // 254: the longest that a mailbox can have (RFC 5321, 4.5.3.1.3 without the brackets).
  return address.length <= 254 &&
    /^[^\s@<>,;:"\p{Cc}]+@[^\s@<>,;:"\p{Cc}]+\.[^\s@.<>,;:"\p{Cc}]+$/u.test(address)
    ? address
    : null
}
