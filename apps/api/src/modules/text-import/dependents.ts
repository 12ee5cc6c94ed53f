import { getDatamodel } from '../../generated/pothos-types.ts';
import { MADE_MODELS, type MadeModel } from './made-tables.ts';

/** Rows of one table that hang on rows of another, and would fall or lose their link with them. */
export interface Dependent {
  parent: MadeModel;
  child: string;
  column: string;
}

/** These only remember what they hung on: the trail stays, and an account outlives its person. */
const REMAINING = ['AuditEntry', 'TextImport', 'User'];

interface Models {
  [model: string]: { fields: readonly { type: string; relationFromFields?: readonly string[] }[] };
}

/** Everything that can hang on what an import makes, taken from the data model, so that nothing new is forgotten. */
export const DEPENDENTS: readonly Dependent[] = Object.entries(getDatamodel().datamodel.models as Models)
  .filter(([model]) => !REMAINING.includes(model))
  .flatMap(([model, { fields }]) =>
    fields.flatMap(({ type, relationFromFields }) => {
      const parent = MADE_MODELS.find((made) => made === uncapital(type));
      const [column] = relationFromFields ?? [];
      return parent && column ? [{ parent, child: uncapital(model), column }] : [];
    }),
  );

function uncapital(name: string): string {
  return `${name[0]?.toLowerCase()}${name.slice(1)}`;
}
