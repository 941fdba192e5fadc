/** Six decimals: more than any measure is shown with, and none of the noise of binary fractions. */
export function rounded(value: number | null | undefined): number | null {
  return value == null ? null : Number(value.toFixed(6))
}
