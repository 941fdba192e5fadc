/** What decides whether accounts without a password may be used. */
export type DemonstrationSetting = {
  /** Address that the service listens on. */
  readonly host: string
  /** DEMONSTRATION_PUBLIC: `yes` in plain words, or anything else. */
  readonly publicly: string | undefined
  /** OIDC_ISSUER, where one is set. */
  readonly issuer: string | undefined
  /** Every restricted source is the generator's, by its signed marker. */
  readonly onlyDemonstration: boolean
}

const thisMachine = new Set(['127.0.0.1', 'localhost', '::1', '[::1]'])

/**
 * Demonstration accounts need no password. So they exist only while every restricted figure is invented, never beside
 * a real issuer, and only for this machine unless somebody said otherwise in plain words.
 */
export function demonstrationAllowed({
  host,
  publicly,
  issuer,
  onlyDemonstration,
}: DemonstrationSetting): boolean {
  return onlyDemonstration && !issuer && (thisMachine.has(host.toLowerCase()) || publicly === 'yes')
}
