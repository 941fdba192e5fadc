/** What must not be in a log, wherever a text of an error or a driver brings it, and what is written instead. */
const secrets: readonly (readonly [RegExp, string])[] = [
  // Passwords in addresses of databases and services.
  [/\b([a-z][a-z0-9+.-]*:\/\/[^\s:@/]*):[^\s@/]+@/gi, '$1:[secret]@'],
  // Our own and next-auth's cookies, headers that carry a right, and settings that are secret by their name.
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, '$1 [secret]'],
  [/((?:session-token|csrf-token|csrfToken)["']?\s*[=:]\s*["']?)[^\s;"',&]+/gi, '$1[secret]'],
  [
    /\b((?:\w*_)?(?:password|passwd|secret|token|api[_-]?key|scope[_-]?key)["']?\s*[=:]\s*["']?)[^\s"',;&]+/gi,
    '$1[secret]',
  ],
  // Signed scopes, and tokens in five or three parts (JWE, JWS).
  [/\bv1\|[0-9a-f-]{36}\|[\d,]*\|\d+\|[0-9a-f]{64}\b/g, '[scope]'],
  [/\beyJ[\w-]{8,}(?:\.[\w-]*){2,4}/g, '[token]'],
  // 32 bytes and more in hexadecimal are a key or a hash of something.
  [/\b[0-9a-f]{64,}\b/gi, '[key]'],
  [/[^\s@"'<>(),;:=/\\]+@[^\s@"'<>(),;/\\]+\.[a-z]{2,}/gi, '[address]'],
]

/** A text without e-mail addresses, passwords, tokens and keys. */
export function redacted(text: string): string {
  return secrets.reduce((told, [pattern, instead]) => told.replace(pattern, instead), text)
}
