// Preloaded into the Node programs that the launcher starts. When the launcher is killed, even by
// kill -9, the channel between the two breaks and the program ends with all it started: it leads a
// process group of its own. Programs that it forks preload this too, and must be left alone: the
// name of who holds the leash is taken off the environment before anything is forked.
const holder = process.env.LEASH_HELD_BY
delete process.env.LEASH_HELD_BY
if (holder !== undefined) {
  const end = () => {
    try {
      process.kill(-process.pid, 'SIGKILL')
    } catch {
      process.exit(1) // no process groups here
    }
  }
  // A launcher killed while this program was starting has gone before anything could be heard of it.
  if (holder !== String(process.ppid) || !process.connected) end()
  process.once('disconnect', end)
  process.channel?.unref()
}
