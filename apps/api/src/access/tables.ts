import { userErrorAccess } from '../graphql/access.ts';
import { liveAccess } from '../live/access.ts';
import { availabilityAccess } from '../modules/availability/access.ts';
import { changeAccess } from '../modules/change/access.ts';
import { clashAccess } from '../modules/clash/access.ts';
import { datePollAccess } from '../modules/date-poll/access.ts';
import { groupAccess } from '../modules/group/access.ts';
import { meetingFormatAccess } from '../modules/meeting-format/access.ts';
import { networkAccess } from '../modules/network/access.ts';
import { organisationAccess } from '../modules/organisation/access.ts';
import { personAccess } from '../modules/person/access.ts';
import { planJobAccess } from '../modules/plan-job/access.ts';
import { planningAccess } from '../modules/planning/access.ts';
import { releaseAccess } from '../modules/release/access.ts';
import { scenarioAccess } from '../modules/scenario/access.ts';
import { schoolHolidayAccess } from '../modules/school-holiday/access.ts';
import { searchAccess } from '../modules/search/access.ts';
import { seasonAccess } from '../modules/season/access.ts';
import { sessionAccess } from '../modules/session/access.ts';
import { textImportAccess } from '../modules/text-import/access.ts';
import { themeAccess } from '../modules/theme/access.ts';
import { trackAccess } from '../modules/track/access.ts';
import { viewerAccess } from '../modules/viewer/access.ts';
import { type AccessTable, mergeTables } from './rules.ts';

/** The access tables of all modules. A new module adds its own here. */
export const accessTables: readonly AccessTable[] = mergeTables([
  ...userErrorAccess,
  ...availabilityAccess,
  ...clashAccess,
  ...changeAccess,
  ...liveAccess,
  ...datePollAccess,
  ...groupAccess,
  ...meetingFormatAccess,
  ...networkAccess,
  ...organisationAccess,
  ...personAccess,
  ...planningAccess,
  ...planJobAccess,
  ...scenarioAccess,
  ...releaseAccess,
  ...schoolHolidayAccess,
  ...searchAccess,
  ...seasonAccess,
  ...sessionAccess,
  ...textImportAccess,
  ...themeAccess,
  ...trackAccess,
  ...viewerAccess,
]);
