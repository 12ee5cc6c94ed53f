import type { Prisma } from '@leerkring/db/generated/prisma/client';
import type { Context } from '../context.ts';
import { UserError } from '../graphql/user-error.ts';

/** One line of the audit trail: what was changed, with its state before and after. */
export interface AuditLine {
  /** Given where the order of lines is told. */
  id?: string;
  networkId: string | null;
  /** The change that can be undone as a whole, of which it is a part. */
  changeSetId?: string;
  subjectType: string;
  subjectId: string;
  before?: Prisma.InputJsonValue;
  after?: Prisma.InputJsonValue;
}

/** What a command did, with the lines that tell of it. There is no change without one. */
export interface Done<Result> {
  result: Result;
  audit: readonly [AuditLine, ...AuditLine[]];
}

/** The client inside a command's transaction. Never use context.prisma there: PGlite would wait for ever. */
export type Transaction = Prisma.TransactionClient;

class Refusal extends Error {
  readonly reason: UserError;
  constructor(reason: UserError) {
    super('The command was refused');
    this.reason = reason;
  }
}

/**
 * Runs a command: its writes and its audit entries in one transaction. When the work returns a UserError,
 * all that it wrote is taken back and the error is the result.
 */
export async function runCommand<Result>(
  context: Context,
  command: string,
  work: (tx: Transaction) => Promise<Done<Result> | UserError>,
): Promise<Result | UserError> {
  try {
    return await context.prisma.$transaction(
      async (tx) => {
        const done = await work(tx);
        if (done instanceof UserError) throw new Refusal(done);
        await tx.auditEntry.createMany({
          data: done.audit.map((line) => ({
            ...line,
            at: context.clock.now(),
            userId: context.viewer.userId,
            command,
          })),
        });
        return done.result;
      },
      { timeout: 30_000, maxWait: 10_000 },
    );
  } catch (error) {
    if (error instanceof Refusal) return error.reason;
    throw error;
  }
}
