import { LinkageRefused } from './model/linkage-refused'

/** What a person may do where a run ran out of something: it depends on who began the run. */
export type LinkAdvice = { readonly memory: string; readonly disk: string }

const ofCommand: LinkAdvice = {
  memory: 'Nothing was written; allow more with --memory-limit, or make the blocking rules narrower.',
  disk: 'Nothing was written; free some room, or put the results elsewhere, and start again.',
}

/**
 * What stopped a run, in words that hold nothing of the records: DuckDB's own messages may quote them. With
 * LOG_LEVEL=debug the original goes along as the cause.
 */
export function linkFailure(error: unknown, advice = ofCommand): unknown {
  if (!(error instanceof Error) || error instanceof LinkageRefused) return error
  const failure = new LinkageRefused(wordsOf(error, advice))
  if (process.env.LOG_LEVEL === 'debug') failure.cause = error
  return failure
}

function wordsOf(error: Error, advice: LinkAdvice): string {
  const { message } = error
  if (/ENOSPC|No space left|failed to offload data block|disk.*full/i.test(message))
    return `The disk is full. ${advice.disk}`
  if (/Out of Memory|could not allocate|ENOMEM/i.test(message))
    return `The memory is not enough. ${advice.memory}`
  if (/EACCES|EROFS|permission/i.test(message) && 'code' in error)
    return 'The folder for the results cannot be written to.'
  if (/Permission Error|file system operations are disabled|disabled by configuration/i.test(message))
    return "The model's SQL tries to read a file or change a setting, which it may not."
  const kind = /^(\w+ ?\w*) Error/.exec(message)?.[1]
  return `The linkage stopped${kind ? ` (${kind.toLowerCase()} error of DuckDB)` : ''}. Nothing was written; LOG_LEVEL=debug shows the reason.`
}
