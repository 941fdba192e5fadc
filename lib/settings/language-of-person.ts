import { z } from 'zod'
import { gateClient } from '@/lib/database/gate-client'
import { locales, type Locale } from '@/lib/text/locale'

const row = z.object({ language: z.enum(locales).nullable() })

/** The language that the boards of a person chose for those who have not chosen one; null where they chose none, or both. */
export async function languageOfPerson(personId: string): Promise<Locale | null> {
  const rows = await gateClient().$queryRaw`SELECT governance.language_of(${personId}::uuid) AS language`
  return z.tuple([row]).parse(rows)[0].language
}
