import { chartRoute } from '@/app/_request/chart-route'

/** The first figure of a measure of one board, as a picture to be taken away. */
export const GET = chartRoute('svg')
