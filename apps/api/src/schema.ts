import { builder } from './builder.ts';
import './graphql/user-error-types.ts';
import './modules/availability/edit-types.ts';
import './modules/availability/schema.ts';
import './modules/clash/schema.ts';
import './modules/change/schema.ts';
import './live/network-changed.ts';
import './live/network-presence.ts';
import './modules/date-poll/edit-types.ts';
import './modules/date-poll/schema.ts';
import './modules/group/schema.ts';
import './modules/meeting-format/schema.ts';
import './modules/network/schema.ts';
import './modules/organisation/edit-types.ts';
import './modules/organisation/schema.ts';
import './modules/person/schema.ts';
import './modules/scenario/schema.ts';
import './modules/school-holiday/edit-types.ts';
import './modules/school-holiday/schema.ts';
import './modules/search/schema.ts';
import './modules/season/schema.ts';
import './modules/session/schema.ts';
import './modules/text-import/schema.ts';
import './modules/theme/schema.ts';
import './modules/track/schema.ts';
import './modules/viewer/schema.ts';

/** The whole API. Each module has added its types, fields and mutations to the builder. */
export const schema = builder.toSchema();
