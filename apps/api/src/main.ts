import { DatabaseOpenError } from '@leerkring/db/database-errors';
import { openDatabase } from '@leerkring/db/open-database';
import { pino } from 'pino';
import { signInSecret } from './auth/sign-in-secret.ts';
import { claimPort } from './http/claim-port.ts';
import { buildServer } from './server.ts';
import { readSettings, SettingsError } from './settings.ts';
import { welcome } from './welcome.ts';

/** Starts Leerkring: opens the database, loads the demo where it is on, listens, and stops cleanly. */
async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await claimPort(settings.port, settings.host);
  const database = await openDatabase(settings.place);
  try {
    if (settings.demoMode) {
      const { seed } = await import('@leerkring/prisma/seed');
      await seed(database.prisma, {
        today: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(),
      });
    }
    const app = await buildServer({
      prisma: database.prisma,
      watch: database.watch,
      clock: { now: () => new Date() },
      secret: signInSecret(settings),
      demoMode: settings.demoMode,
      baseUrl: settings.baseUrl,
      webDir: settings.webDir,
      logger: pino({ level: settings.logLevel }),
    });
    const stop = async () => {
      await app.close();
      await database.close();
      process.exit(0);
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    await app.listen({ port: settings.port, host: settings.host });
    process.stdout.write(await welcome(database.prisma, settings));
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** What an administrator can mend is told in one line; anything else is a bug and shows its whole trace. */
function tell(error: unknown): void {
  const { code } = (error ?? {}) as { code?: string };
  if (code === 'EADDRINUSE') {
    console.error(
      `Port ${process.env.PORT ?? 4000} is in use: stop that program, or set PORT to another number.`,
    );
  } else if (code === 'EACCES') {
    console.error(`Port ${process.env.PORT} may not be used by this user: set PORT to a number above 1024.`);
  } else if (error instanceof DatabaseOpenError || error instanceof SettingsError) {
    console.error(error.message);
  } else {
    console.error(error);
  }
}

main().catch((error) => {
  tell(error);
  process.exit(1);
});
