/** Names of next-auth's cookies; over https they carry the prefixes that bind them to it. */
export function cookieNames(secure: boolean) {
  return {
    session: `${secure ? '__Secure-' : ''}next-auth.session-token`,
    callback: `${secure ? '__Secure-' : ''}next-auth.callback-url`,
    csrf: `${secure ? '__Host-' : ''}next-auth.csrf-token`,
  } as const
}

/** How every cookie of ours is set: not readable by scripts, not sent from other sites' forms. */
export function cookieOptions(secure: boolean) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure } as const
}
