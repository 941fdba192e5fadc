import { measureFigureRoute } from '@/app/_parts/taken-figures'

/** The table of a figure of a measure’s page, as a file. */
export const GET = measureFigureRoute('csv')
