// Preloaded into the Node programs that the launcher starts. When the launcher is killed, even by
// kill -9, the channel between the two breaks and the program ends with all it started: it leads a
// process group of its own.
if (process.channel) {
  process.once('disconnect', () => {
    try {
      process.kill(-process.pid, 'SIGKILL')
    } catch {
      process.exit(1) // no process groups here
    }
  })
  process.channel.unref()
}
