import path from 'node:path'
import { renderAsync } from '@resvg/resvg-js'

/** Letters that are as wide as Arial's, which a server need not have. */
const fonts = ['400Regular/Arimo_400Regular.ttf', '700Bold/Arimo_700Bold.ttf'].map((file) =>
  path.join(process.cwd(), 'node_modules/@expo-google-fonts/arimo', file),
)

/** An SVG document as PNG at twice its size, so that it is sharp on paper and on a slide. */
export async function pngOfSvg(svg: string): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    font: { fontFiles: fonts, loadSystemFonts: false, defaultFontFamily: 'Arimo', sansSerifFamily: 'Arimo' },
  })
  return image.asPng()
}
