import type { PrismaClient } from '@leerkring/db/generated/prisma/client';
import { betterAuth } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { demoSignIn } from './demo-sign-in.ts';

export interface SignInOptions {
  prisma: PrismaClient;
  /** At least 32 characters; signs the cookies. */
  secret: string;
  /** Adds the picking of an invented person. Never on with real people's data. */
  demoMode: boolean;
  /** The public address of the app, where it is known; else that of each request. */
  baseUrl?: string;
}

/** Sign-in by better-auth; its sessions are rows of SignInSession. */
export function makeSignIn({ prisma, secret, demoMode, baseUrl }: SignInOptions) {
  return betterAuth({
    appName: 'Leerkring',
    baseURL: baseUrl,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(prisma, { provider: 'postgresql' }),
    session: { modelName: 'signInSession', expiresIn: 60 * 60 * 24 * 14, updateAge: 60 * 60 * 24 },
    advanced: {
      database: { generateId: false },
      // Said, since the library would leave these checks out where it thinks that it is being tested.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      useSecureCookies: baseUrl?.startsWith('https:') ?? false,
    },
    trustedOrigins: (request) => (request && !baseUrl ? [new URL(request.url).origin] : []),
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    plugins: demoMode ? [demoSignIn(prisma)] : [],
  });
}

export type SignIn = ReturnType<typeof makeSignIn>;
