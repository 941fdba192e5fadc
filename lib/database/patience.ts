/** Milliseconds that a transaction of a question or an act waits for a connection, and takes in all. */
export const patience = { maxWait: 5_000, timeout: 10_000 } as const
