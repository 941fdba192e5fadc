import path from 'node:path'

/**
 * Where the embedded PostgreSQL of a data folder keeps its things.
 * @param {string} dataDirectory
 */
export const placesOf = (dataDirectory) => {
  const home = path.join(dataDirectory, 'postgres')
  return {
    home,
    cluster: path.join(home, 'cluster'),
    port: path.join(home, 'port'),
    password: path.join(home, 'password'),
    log: path.join(home, 'postgres.log'),
    pidFile: path.join(home, 'cluster', 'postmaster.pid'),
  }
}
