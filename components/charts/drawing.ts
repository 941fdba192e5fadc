import type { EChartsCoreOption } from 'echarts/core'

/** The box that a drawing is made for, in CSS pixels at 1:1. Styles show the one that fits its place. */
export type Box = {
  readonly kind: 'full' | 'wide' | 'half' | 'narrow'
  readonly width: number
  readonly height: number
}

/** Where each reading of a chart lies in a drawing, in pixels; null where no point is drawn. */
export type Places = readonly ({ readonly x: number; readonly y: number } | null)[]

/** A chart laid out for one box: what ECharts is told, on the server and in the browser alike. */
export type Layout = { readonly option: EChartsCoreOption; readonly places: Places }

/** A chart drawn for one box. */
export type Drawing = Box & { readonly svg: string; readonly places: Places }
