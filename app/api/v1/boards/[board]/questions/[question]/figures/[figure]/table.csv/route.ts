import { questionFigureRoute } from '@/app/_parts/taken-figures'

/** The table of a figure of a question’s page, as a file. */
export const GET = questionFigureRoute('csv')
