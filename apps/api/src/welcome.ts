import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { Settings } from './settings.ts';

/** What `npm start` prints once it listens: the address, and who can sign in. */
export async function welcome(prisma: PrismaClient, settings: Settings): Promise<string> {
  const address = settings.baseUrl ?? `http://localhost:${settings.port}`;
  const lines = ['', `  Leerkring: ${address}`];
  if (settings.demoMode) {
    const people = await prisma.user.findMany({
      where: { isDemo: true },
      orderBy: [{ isAdmin: 'desc' }, { name: 'asc' }],
      select: { name: true, isAdmin: true, person: { select: { memberships: { select: { roles: true } } } } },
    });
    lines.push('', `  Demo: only this machine can reach it. Pick a person at ${address}/sign-in`, '');
    for (const { name, isAdmin, person } of people) {
      const roles = new Set(person?.memberships.flatMap((membership) => membership.roles));
      lines.push(`    ${name.padEnd(28)} ${[isAdmin ? 'admin' : '', ...roles].filter(Boolean).join(', ')}`);
    }
  }
  return `${lines.join('\n')}\n\n`;
}
