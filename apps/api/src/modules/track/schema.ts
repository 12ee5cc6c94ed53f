import { builder } from '../../builder.ts';

builder.prismaObject('Track', {
  fields: (t) => ({
    id: t.exposeID('id'),
    label: t.exposeString('label', { nullable: true }),
    title: t.exposeString('title'),
    purpose: t.exposeString('purpose', { nullable: true }),
    description: t.exposeString('description', { nullable: true }),
    audience: t.exposeString('audience', { nullable: true }),
    color: t.exposeString('color', { nullable: true }),
    version: t.exposeInt('version'),
  }),
});
