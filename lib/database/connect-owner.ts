import { Client } from 'pg'

/**
 * A connection as the owner of the database. Only set-up and the commands have its address; the server never does.
 *
 * @throws Error with one plain sentence when the database cannot be reached
 */
export async function connectOwner(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString, application_name: 'criminal-justice-board-data' })
  try {
    await client.connect()
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message || (fault as { code?: string }).code : String(fault)
    throw new Error(
      `The database cannot be reached: ${reason}. Check DATABASE_URL and that PostgreSQL runs.`,
      {
        cause: fault,
      },
    )
  }
  // Without a listener a connection that breaks between two queries would end the process without a word.
  client.on('error', () => undefined)
  return client
}
