// Loaded before a program that the bootstrap starts. When the bootstrap is gone, killed perhaps, its channel closes:
// the program is then asked to stop, as by Ctrl-C, so that nothing stays behind.
if (process.channel) {
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    // Longer than any request may take; see long-running.js, which waits as long.
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 8000).unref();
  });
  process.channel.unref();
}
