import { figureImage } from '@/components/figures/image/figure-image'
import { exportSeries } from '@/lib/audit/export-series'
import { pngOfSvg } from '@/lib/exports/png-of-svg'
import { takeExport } from '@/lib/http/export-limit'
import { fileResponse } from '@/lib/http/file-response'
import { apiHandler } from '@/lib/session/api-handler'

type Path = { board: string; measure: string }

/** A figure with its title, source, edition and markings inside, as SVG or PNG. */
export const chartRoute = (format: 'svg' | 'png') =>
  apiHandler<Path>(async ({ viewer, locale, path, query }) => {
    takeExport(viewer.personId)
    const { page, series } = await exportSeries(viewer, path.board, path.measure, query, format)
    const svg = figureImage(locale, series[0], page.edition.current)
    const name = `${page.board.slug}-${page.measure.id}.${format}`
    return format === 'svg'
      ? fileResponse(svg, 'image/svg+xml; charset=utf-8', name)
      : fileResponse(await pngOfSvg(svg), 'image/png', name)
  })
