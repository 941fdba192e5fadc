import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What was typed, small enough for a cookie. */
export const packed = (typed: unknown): string => deflateRawSync(JSON.stringify(typed)).toString('base64url')

/**
 * What was packed.
 *
 * @param most bytes that it may unfold to
 * @throws Error for what is none of ours
 */
export const unpacked = (value: string, most: number): unknown =>
  JSON.parse(inflateRawSync(Buffer.from(value, 'base64url'), { maxOutputLength: most }).toString())
