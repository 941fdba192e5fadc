import { isIP } from 'node:net'
import { z } from 'zod'

/** The settings of the service, as the environment gives them; empty counts as not set. */
export type Environment = z.output<typeof environment>

/** The environment holds bad values; the message has one clear sentence for each, and quotes no secret. */
export class EnvironmentError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(faults.join('\n'))
    this.name = 'EnvironmentError'
  }
}

const protocolOf = (value: string) => (URL.canParse(value) ? new URL(value).protocol : '')
const isHttp = (value: string) => ['http:', 'https:'].includes(protocolOf(value))
const isPostgres = (value: string) => ['postgres:', 'postgresql:'].includes(protocolOf(value))
const isLoopback = (value: string) => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(value).hostname)
const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/i

type Issue = { readonly input?: unknown }

const wholeNumber = (name: string, from: number, to: number) =>
  z
    .string()
    .refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= from && Number(value) <= to, {
      error: ({ input }: Issue) => `${name} must be a whole number from ${from} to ${to}, not "${input}".`,
    })
    .transform(Number)

const postgres = (name: string) =>
  z.string().refine(isPostgres, {
    error: `${name} must be of the form postgresql://user:password@host:5432/database.`,
  })

const levels = ['error', 'warn', 'info', 'debug'] as const

const environment = z
  .object({
    PORT: wholeNumber('PORT', 1, 65_535).default(3000),
    HOST: z
      .string()
      .refine((value) => isIP(value) > 0 || hostName.test(value), {
        error: ({ input }: Issue) =>
          `HOST must be a host name or an IP address such as 127.0.0.1, not "${input}".`,
      })
      .default('127.0.0.1'),
    DATABASE_URL: postgres('DATABASE_URL').optional(),
    DATABASE_READ_URL: postgres('DATABASE_READ_URL').optional(),
    DATA_DIR: z
      .string()
      .refine((value) => !value.includes('\0'), { error: 'DATA_DIR must be the path of a folder.' })
      .default('.data'),
    /** Without it each board is about as large as it must be for its months to be shown. */
    DEMONSTRATION_SCALE: z
      .string()
      .refine((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0 && Number(value) <= 10, {
        error: ({ input }: Issue) =>
          `DEMONSTRATION_SCALE must be a number above 0 and up to 10, not "${input}".`,
      })
      .transform(Number)
      .optional(),
    /** Demonstration accounts, which have no password, for other machines too: said in plain words. */
    DEMONSTRATION_PUBLIC: z
      .enum(['yes', 'no'], {
        error: ({ input }) => `DEMONSTRATION_PUBLIC must be yes or no, not "${input}".`,
      })
      .default('no'),
    NEXTAUTH_URL: z
      .string()
      .refine(isHttp, {
        error: ({ input }: Issue) =>
          `NEXTAUTH_URL must be the address of the service, such as https://board.example.gov.uk, not "${input}".`,
      })
      .optional(),
    NEXTAUTH_SECRET: z
      .string()
      .refine((value) => value.length >= 32, { error: 'NEXTAUTH_SECRET must have at least 32 characters.' })
      .optional(),
    OIDC_ISSUER: z
      .string()
      .refine((value) => isHttp(value) && (value.startsWith('https:') || isLoopback(value)), {
        error: ({ input }: Issue) => `OIDC_ISSUER must be an https address, not "${input}".`,
      })
      .optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_NAME: z.string().optional(),
    LOG_LEVEL: z
      .enum(levels, {
        error: ({ input }) => `LOG_LEVEL must be one of ${levels.join(', ')}, not "${input}".`,
      })
      .default('info'),
    SUPPRESSION_THRESHOLD: wholeNumber('SUPPRESSION_THRESHOLD', 1, 1000).default(5),
    /** How long records and journeys of a release are kept once another is shown instead. */
    RETENTION_DAYS: wholeNumber('RETENTION_DAYS', 1, 3650).default(92),
    /** What DuckDB may take where an import links records; the rest goes to the disk. */
    LINKING_MEMORY: z
      .string()
      .refine((value) => /^\d+(\.\d+)?(MB|GB)$/.test(value), {
        error: ({ input }) => `LINKING_MEMORY must be such as 3GB or 800MB, not "${input}".`,
      })
      .default('3GB'),
    /** From how many in a day on the audit shows them as unusual (lib/audit/unusual-rules.ts). */
    UNUSUAL_EXPORTS: wholeNumber('UNUSUAL_EXPORTS', 1, 1_000_000).default(50),
    UNUSUAL_REFUSALS: wholeNumber('UNUSUAL_REFUSALS', 1, 1_000_000).default(10),
    UNUSUAL_SIGN_INS: wholeNumber('UNUSUAL_SIGN_INS', 1, 1_000_000).default(5),
    UNUSUAL_API_ANSWERS: wholeNumber('UNUSUAL_API_ANSWERS', 1, 1_000_000).default(2000),
  })
  .superRefine((values, { addIssue }) => {
    const say = (message: string) => addIssue({ code: 'custom', message })
    if (values.DATABASE_READ_URL && !values.DATABASE_URL)
      say('DATABASE_READ_URL is of use only together with DATABASE_URL: set both.')
    const missing = (['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const).filter((name) => !values[name])
    if (values.OIDC_ISSUER && missing.length)
      say(`OIDC_ISSUER is set, so ${missing.join(' and ')} must be set too.`)
    for (const name of ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_NAME'] as const)
      if (values[name] && !values.OIDC_ISSUER) say(`${name} is set, so OIDC_ISSUER must be set too.`)
  })

/**
 * Reads the settings of the service.
 *
 * @param env by default this process's
 * @throws EnvironmentError with a sentence for each bad value
 */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  // Asked several times for each page, and the same as long as the process runs: read by name, since listing a process's
  // environment takes long, and understood once.
  const set = Object.fromEntries(names.flatMap((name) => (env[name] ? [[name, env[name]]] : [])))
  const written = JSON.stringify(set)
  if (lastRead?.written === written) return lastRead.values
  const result = environment.safeParse(set)
  if (!result.success) throw new EnvironmentError(result.error.issues.map(({ message }) => message))
  lastRead = { written, values: result.data }
  return result.data
}

const names = Object.keys(environment.shape)
let lastRead: { readonly written: string; readonly values: Environment } | null = null
