import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import type { BetterAuthPlugin } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { z } from 'zod';

/**
 * POST /api/auth/sign-in/demo { userId }: signs in as one of the invented people, with no proof at all.
 * Only users that the seed marked as demo can be picked.
 */
export function demoSignIn(prisma: PrismaClient) {
  return {
    id: 'demo-sign-in',
    endpoints: {
      signInDemo: createAuthEndpoint(
        '/sign-in/demo',
        { method: 'POST', body: z.object({ userId: z.string().max(100) }) },
        async (ctx) => {
          const found = await prisma.user.findFirst({ where: { id: ctx.body.userId, isDemo: true } });
          if (!found) throw new APIError('NOT_FOUND', { message: 'There is no such demo person' });
          const user = await ctx.context.internalAdapter.findUserById(found.id);
          const session = await ctx.context.internalAdapter.createSession(found.id);
          if (!user || !session) throw new APIError('NOT_FOUND', { message: 'There is no such demo person' });
          await setSessionCookie(ctx, { session, user });
          return ctx.json({ userId: found.id, name: found.name });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}
