/**
 * The range of a value axis: what is drawn with a little air, within the natural bounds of the unit.
 * It need not begin at nought, because points and lines, unlike bars, are read by their place.
 */
export function valueDomain(
  values: readonly number[],
  { least = -Infinity, most = Infinity }: { readonly least?: number; readonly most?: number } = {},
): readonly [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  // Noise of binary fractions is no range: a share divided, and its mean.
  const apart = high - low > 1e-9 * Math.max(1, Math.abs(high))
  const air = apart ? (high - low) * 0.08 : Math.max(Math.abs(high) * 0.1, 1)
  return [Math.max(low - air, Math.min(least, low)), Math.min(high + air, Math.max(most, high))]
}
