// Written so that old versions of Node can read it: no syntax newer than 2018.

/**
 * The sentence for a Node that is too old, or undefined.
 * @param {string} version such as '20.19.0'
 * @returns {string | undefined}
 */
export function nodeVersionFault(version) {
  const parts = version.split('.').map(Number)
  const major = parts[0] || 0
  const minor = parts[1] || 0
  if (major > 20 || (major === 20 && minor >= 19)) return undefined
  return `Node 20.19 or newer is needed, and this is Node ${version}: install a newer one (https://nodejs.org), then run the same command again.`
}
