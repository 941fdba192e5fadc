// For the tests of the launcher: says how many rows a table has, by the connection that commands get.
import { Client } from 'pg'

const client = new Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${process.argv[2]}`)
console.log(rows[0]?.count)
await client.end()
