import { fileResponse } from './file-response'

/** A CSV file to be saved. @param name of the file, without its ending: letters, digits and hyphens */
export const csvResponse = (text: string, name: string): Response =>
  fileResponse(text, 'text/csv; charset=utf-8; header=present', `${name}.csv`)
