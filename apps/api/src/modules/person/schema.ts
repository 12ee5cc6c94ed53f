import { builder } from '../../builder.ts';
import { NetworkRole } from '../network/enums.ts';

builder.prismaObject('Person', {
  fields: (t) => ({
    id: t.exposeID('id'),
    name: t.exposeString('name'),
    organisation: t.relation('organisation', { nullable: true }),
  }),
});

builder.prismaObject('Membership', {
  fields: (t) => ({
    id: t.exposeID('id'),
    network: t.relation('network'),
    person: t.relation('person'),
    organisation: t.relation('organisation', { nullable: true }),
    region: t.relation('region', { nullable: true }),
    roles: t.expose('roles', { type: [NetworkRole] }),
    function: t.exposeString('function', { nullable: true }),
    startsOn: t.expose('startsOn', { type: 'Date', nullable: true }),
    endsOn: t.expose('endsOn', { type: 'Date', nullable: true }),
    email: t.string({
      nullable: true,
      select: { networkId: true, person: { select: { email: true } } },
      resolve: ({ person }) => person.email,
    }),
  }),
});
