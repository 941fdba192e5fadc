/** Today, as the service counts days: YYYY-MM-DD. */
export function utcToday(): string {
  return new Date().toISOString().slice(0, 10)
}
