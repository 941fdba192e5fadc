import { processFields } from './process-identity.mjs'

/**
 * Everything by which a person or a system ends this process, as one signal: Ctrl-C, SIGTERM, a closed
 * terminal, and the end of npm, which hands its signals to a shell and not to us. A second Ctrl-C
 * asks for haste.
 *
 * @returns {{ signal: AbortSignal, hasty: AbortSignal, release: () => void }} `signal.reason` is the name
 */
export function stopSignal() {
  const stopping = new AbortController()
  const hasty = new AbortController()
  /** @param {string} reason */
  const stop = (reason) => {
    if (!stopping.signal.aborted) stopping.abort(reason)
    else if (reason === 'SIGINT') hasty.abort(reason)
  }
  const names = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const name of names) process.on(name, stop)
  // A closed terminal cannot be written to; that must not stop the stopping.
  const ignore = () => {}
  process.stdout.on('error', ignore)
  process.stderr.on('error', ignore)

  const parents = parentsNow()
  const watch = setInterval(() => {
    if (parents && parentsNow() !== parents) stop('the end of npm')
  }, 500)
  watch.unref()
  process.once('disconnect', () => stop('the end of the parent'))
  process.channel?.unref()

  const release = () => {
    clearInterval(watch)
    for (const name of names) process.off(name, stop)
  }
  return { signal: stopping.signal, hasty: hasty.signal, release }
}

/**
 * Parent and grandparent: npm starts a shell and the shell us, and kill -9 of npm leaves the shell.
 * '' when npm did not start us: then a parent that goes away is no reason to stop (nohup).
 */
function parentsNow() {
  if (!process.env.npm_lifecycle_event) return ''
  return `${process.ppid} ${processFields(process.ppid)?.[1] ?? ''}`
}
