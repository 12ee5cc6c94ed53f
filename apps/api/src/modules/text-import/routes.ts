import { TEXT_IMPORT_LIMITS } from '@leerkring/contract/text-import-limits';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { InvalidInputError, UserError } from '../../graphql/user-error.ts';
import { routeAccess } from './access.ts';
import { makeFromText } from './make-from-text.ts';
import { findMadeNetwork } from './reads.ts';

/**
 * The mutation makeFromText for a plan that is too large for a question: thousands of rows of a file. The same command,
 * with a limit of its own; it too makes all or nothing.
 */
export async function registerImports(
  app: FastifyInstance,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): Promise<void> {
  const path = '/imports/text';
  app.post(
    path,
    { bodyLimit: TEXT_IMPORT_LIMITS.uploadBytes, config: { access: routeAccess[path] } },
    async (request, reply) => {
      // Anything else could be sent by a form of another website.
      if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return reply.code(415).send();
      return sendMade(await contextOf(request), request.body, reply);
    },
  );
}

async function sendMade(context: Context, input: unknown, reply: FastifyReply): Promise<FastifyReply> {
  const made = await makeFromText(context, input);
  if (made instanceof UserError) {
    const path = made instanceof InvalidInputError ? made.path : null;
    return reply.send({ kind: 'refused', message: made.messages[context.language], path });
  }
  const network = await findMadeNetwork(context, {}, made.networkId);
  return reply.send({
    kind: 'made',
    slug: network.slug,
    seasonId: made.seasonId,
    importId: made.textImport.id,
  });
}
