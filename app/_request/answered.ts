import 'server-only'
import { forbidden, notFound, unauthorized } from 'next/navigation'
import { Forbidden, NotFound, NotSignedIn, ServiceError } from '@/lib/access/errors'
import { refusal } from './refusal'

/**
 * The answer of a question, or the page for its refusal: 401, 403, 404 with the words of the error. Any other error
 * goes on to Next's error page.
 */
export async function answered<T>(question: () => Promise<T>): Promise<T> {
  try {
    return await question()
  } catch (error) {
    if (error instanceof ServiceError) refusal().error = error
    if (error instanceof NotSignedIn) unauthorized()
    if (error instanceof Forbidden) forbidden()
    if (error instanceof NotFound) notFound()
    throw error
  }
}
