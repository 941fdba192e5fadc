const kept = globalThis as typeof globalThis & { databaseClients?: Map<string, unknown> }

/**
 * Makes a value once per process. Kept on the global object because the server may load a module more than once
 * (one copy per bundle), and each copy would otherwise open connections of its own.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  kept.databaseClients ??= new Map()
  if (!kept.databaseClients.has(name)) kept.databaseClients.set(name, make())
  return kept.databaseClients.get(name) as T
}
