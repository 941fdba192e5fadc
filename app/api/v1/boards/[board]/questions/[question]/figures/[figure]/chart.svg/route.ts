import { questionFigureRoute } from '@/app/_parts/taken-figures'

/** A figure of a question’s page, as a picture to be taken away. */
export const GET = questionFigureRoute('svg')
