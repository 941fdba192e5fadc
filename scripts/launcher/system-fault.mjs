/**
 * The sentence for a fault of the machine rather than of the product, from an error of Node or from
 * the output of a program: a full disk, no right to write, no network. undefined when it is none.
 * A full disk shows itself under many names, since npm, PostgreSQL and Next each report it their way.
 *
 * @param {unknown} fault an Error, or the output of a program
 * @returns {string | undefined}
 */
export function systemFault(fault) {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const file = fault instanceof Error && 'path' in fault ? String(fault.path) : ''
  const text = fault instanceof Error ? fault.message : String(fault)
  const where = file ? ` (${file})` : ''

  if (code === 'ENOSPC' || /ENOSPC|no space left on device|os error 28\b/i.test(text))
    return `The disk is full${where}: free some space, then run the same command again; the data is as it was.`
  if (code === 'EDQUOT' || /EDQUOT|disk quota exceeded/i.test(text))
    return `Your disk quota is used up${where}: free some space, then run the same command again.`
  if (code === 'EROFS' || /EROFS|read-only file system/i.test(text))
    return `The disk cannot be written to${where}: it is mounted read-only.`
  if (['EACCES', 'EPERM'].includes(code) && file)
    return `No right to write to ${file}: run as the person who owns it, or change its owner.`
  const network = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH)\b/
  const unreachable = /npm error/.test(text) ? network.exec(text)?.[1] : undefined
  if (unreachable)
    return `The packages could not be fetched (${unreachable}): check the network, or the registry and proxy set for npm, then run the same command again.`
  return undefined
}
