import type { Context } from '../context.ts';
import { readableNetworks } from '../modules/network/access.ts';
import { findSession } from '../modules/session/reads.ts';

interface Preview {
  /** False where there is no such page, or it is of a network or session that this reader cannot find. */
  found: boolean;
  /** Where it is neither 200 nor 404. */
  status?: number;
  /** Puts title and description of the page into the html, for readers that run no script. */
  apply(html: string): string;
}

const NETWORK_PAGE =
  /^\/n\/([^/]+)(?:\/(?:availability|calendar|history|import|load|polls|print|publish|releases|roll-over|scenarios|manage(?:\/[a-z-]+)?)?)?$/;
const SESSION_PAGE = /^\/sessions\/([^/]+)\/?$/;
/** Pages that are there for every reader, if only to ask her to sign in. */
const OTHER_PAGES =
  /^\/(?:(?:admin\/holidays|admin\/organisations|import|home|my|my\/availability|networks\/new|poll\/[\w-]+|sign-in)\/?)?$/;

/** Title and description that other programs show when an address is shared. */
export async function previewOf(context: Context, path: string): Promise<Preview> {
  const slug = NETWORK_PAGE.exec(path)?.[1];
  if (!slug) return { found: await isPage(context, path), apply: (html) => html };
  const network = await context.prisma.network.findFirst({
    where: { AND: [{ slug: decodeSafely(slug) }, readableNetworks(context.viewer)] },
    select: { name: true, summary: true, goal: true },
  });
  if (!network) return { found: false, apply: (html) => html };
  const title = escapeHtml(`${network.name} | Leerkring`);
  const description = escapeHtml((network.summary ?? network.goal ?? '').slice(0, 300));
  return {
    found: true,
    apply: (html) =>
      html
        .replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
        .replace(/(<meta property="og:title" content=")[^"]*/, (_all, start) => start + title)
        .replace(/(<meta name="description" content=")[^"]*/, (all, start) =>
          description ? start + description : all,
        )
        .replace(/(<meta property="og:description" content=")[^"]*/, (all, start) =>
          description ? start + description : all,
        ),
  };
}

async function isPage(context: Context, path: string): Promise<boolean> {
  const sessionId = SESSION_PAGE.exec(path)?.[1];
  if (!sessionId) return OTHER_PAGES.test(path);
  return (await findSession(context, { select: { id: true } }, decodeSafely(sessionId))) !== null;
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part).replaceAll('\0', '');
  } catch {
    return part;
  }
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
