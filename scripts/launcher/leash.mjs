// Preloaded into the Node programs that the launcher starts. When the launcher is killed, even by
// kill -9, the channel between the two breaks and the program ends with all it started: it leads a
// process group of its own. Programs that it forks preload this too, and must be left alone.
if (process.channel && process.env.LEASH_HELD_BY === String(process.ppid)) {
  process.once('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGKILL')
    } catch {
      process.exit(1) // no process groups here
    }
  })
  process.channel.unref()
}
