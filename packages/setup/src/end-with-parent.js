// Loaded before a program that the bootstrap starts. When the bootstrap is gone, killed perhaps, its channel closes:
// the program is then asked to stop, as by Ctrl-C, so that nothing stays behind.
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
