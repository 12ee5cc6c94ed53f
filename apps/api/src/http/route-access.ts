import type { FastifyInstance, RouteOptions } from 'fastify';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may use the route; the access test fails for one that says nothing. */
    access?: 'everyone';
  }
  interface FastifyInstance {
    /** Addresses of all routes that were registered. */
    routePaths(): string[];
    /** Routes of which nobody has said who may use them. */
    unclassifiedRoutes(): string[];
  }
}

/** Remembers every route that is registered from here on, so that a test can ask who may use each. */
export function watchRoutes(app: FastifyInstance): void {
  const routes: RouteOptions[] = [];
  app.addHook('onRoute', (route) => {
    routes.push(route);
  });
  app.decorate('routePaths', () => [...new Set(routes.map(({ url }) => url))]);
  app.decorate('unclassifiedRoutes', () =>
    routes.filter(({ config }) => !config?.access).map(({ url }) => url),
  );
}
