import SchemaBuilder from '@pothos/core';
import PrismaPlugin from '@pothos/plugin-prisma';
import RelayPlugin from '@pothos/plugin-relay';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import './access/access-plugin.ts';
import { accessTables } from './access/tables.ts';
import type { Context } from './context.ts';
import type PrismaTypes from './generated/pothos-types.ts';
import { getDatamodel } from './generated/pothos-types.ts';
import { DateScalar, LocalTimeScalar } from './graphql/scalars.ts';
import { graphClient } from './modules/session/tables.ts';

/** The one schema builder. Types and fields are added to it by the modules. */
export const builder = new SchemaBuilder<{
  Context: Context;
  PrismaTypes: PrismaTypes;
  DefaultFieldNullability: false;
  Scalars: {
    Date: { Input: Date; Output: Date };
    DateTime: { Input: Date; Output: Date };
    JSON: { Input: unknown; Output: unknown };
    LocalTime: { Input: string; Output: string };
  };
}>({
  plugins: ['access', RelayPlugin, PrismaPlugin],
  defaultFieldNullability: false,
  access: { tables: accessTables },
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
  },
  prisma: {
    client: (context) => graphClient(context.prisma),
    dmmf: getDatamodel(),
    maxConnectionSize: 100,
    defaultConnectionSize: 50,
    exposeDescriptions: true,
    onUnusedQuery: null,
  },
});

builder.addScalarType('Date', DateScalar);
builder.addScalarType('DateTime', GraphQLDateTime);
builder.addScalarType('JSON', GraphQLJSON);
builder.addScalarType('LocalTime', LocalTimeScalar);
builder.queryType();
builder.mutationType();
builder.subscriptionType();
