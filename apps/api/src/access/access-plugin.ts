import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import type { GraphQLFieldResolver } from 'graphql';
import type { Context } from '../context.ts';
import { notAllowed } from '../live/refusals.ts';
import { type AccessRule, type AccessSubject, type AccessTable, accessRules } from './rules.ts';

declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      access: AccessPlugin<Types>;
    }
    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      access: { tables: readonly AccessTable[] };
    }
  }
}

/** Types that the relay plugin makes: their fields are only reached through a field that was checked. */
const isPlumbing = (typeName: string) =>
  typeName === 'PageInfo' || typeName.endsWith('Connection') || typeName.endsWith('Edge');

/** Open to whoever got the object: such a field need not be nullable. */
const isOpen = (rule: AccessRule) => rule === 'everyone' || rule === 'withParent' || rule === 'decidedInside';

/** The doors themselves: nothing stands around them that could be told without them. */
const ROOTS: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Wraps every resolver with the rule that access.ts gives its field, and refuses to build a schema
 * with a field that nobody has classified.
 */
export class AccessPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  private tableOf(typeName: string): AccessTable | undefined {
    return this.builder.options.access.tables.find((table) => table.typeName === typeName);
  }

  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const rule = this.ruleOf(config.parentType, config.name);
    if (!ROOTS.has(config.kind) && !isOpen(rule) && !config.type.nullable) {
      throw new Error(`${config.parentType}.${config.name} is for ${rule} only, so it must be nullable`);
    }
    return {
      ...config,
      extensions: { ...config.extensions, accessRule: rule },
    };
  }

  override wrapResolve(
    resolver: GraphQLFieldResolver<unknown, Types['Context'], object>,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> {
    const rule = this.ruleOf(config.parentType, config.name);
    if (isOpen(rule)) return resolver;
    const subject = this.tableOf(config.parentType)?.subject as
      | ((parent: unknown) => AccessSubject)
      | undefined;
    const check = accessRules[rule] as (viewer: Context['viewer'], about: AccessSubject) => boolean;
    return (parent, args, context, info) => {
      const about = subject ? subject(parent) : ((parent ?? {}) as AccessSubject);
      return check((context as Context).viewer, about) ? resolver(parent, args, context, info) : null;
    };
  }

  /** A subscription is refused before it begins; its events are resolved by the rule as well. */
  override wrapSubscribe(
    subscriber: GraphQLFieldResolver<unknown, Types['Context'], object> | undefined,
    config: PothosOutputFieldConfig<Types>,
  ): GraphQLFieldResolver<unknown, Types['Context'], object> | undefined {
    const rule = this.ruleOf(config.parentType, config.name);
    if (!subscriber || isOpen(rule)) return subscriber;
    const check = accessRules[rule] as (viewer: Context['viewer'], about: AccessSubject) => boolean;
    return (parent, args, context, info) => {
      const { viewer } = context as Context;
      if (!check(viewer, args as AccessSubject)) throw notAllowed(context as Context);
      return subscriber(parent, args, context, info);
    };
  }

  private ruleOf(typeName: string, field: string): AccessRule {
    if (isPlumbing(typeName)) return 'withParent';
    const rule = this.tableOf(typeName)?.fields[field];
    if (!rule) throw new Error(`Nobody has said in an access.ts who may use ${typeName}.${field}`);
    return rule;
  }
}

SchemaBuilder.registerPlugin('access', AccessPlugin);
