/** About how wide a text stands in Arial, in pixels: enough to make room for it. */
export function textWidth(text: string, size = 14): number {
  let ems = 0
  for (const letter of text)
    ems += /[ilj.,:;'’|!()[\] ]/.test(letter)
      ? 0.29
      : /[mwMW%]/.test(letter)
        ? 0.88
        : /[A-Z]/.test(letter)
          ? 0.69
          : 0.555
  return ems * size
}
