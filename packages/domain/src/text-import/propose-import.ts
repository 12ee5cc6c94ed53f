import type { IsoDate, ReadResult } from '../dated-text/types.ts';
import { detailLayers } from './detail-layers.ts';
import { draftFacts } from './draft-facts.ts';
import { draftGroups, draftSessions } from './draft-meetings.ts';
import { draftNetwork, draftResults } from './draft-network.ts';
import { draftFormats, draftTracks } from './draft-programme.ts';
import { draftCapacities, draftDelegations } from './draft-rules.ts';
import { draftQuestions, draftThemes } from './draft-themes.ts';
import { draftUndatedSeries } from './draft-undated.ts';
import { applyEdits, type ImportEdits, NO_EDITS, takeInLeftDates } from './edits.ts';
import type { ExistingNetwork, KnownNetwork } from './existing.ts';
import { markText } from './marks.ts';
import { matchExisting } from './match-existing.ts';
import type { ImportAnswers } from './question-types.ts';
import { askAndApply } from './questions/ask-and-apply.ts';
import { proposeSeason } from './season.ts';
import type { ImportProposal, ProposedLeftDate, ProposedThings } from './types.ts';

export interface ProposeOptions {
  /** The text that was read; findings point into it. */
  text: string;
  /** The network to put it in; null makes a new one. */
  existing?: ExistingNetwork | null;
  /** Networks that the reader looks after: a text that bears the name of one is asked about. */
  networks?: readonly KnownNetwork[];
  answers?: ImportAnswers;
  edits?: ImportEdits;
  /** `YYYY-MM-DD`; tells what is past. */
  today: IsoDate;
}

/**
 * What a reading would be made into: every thing with the place it was read at, every doubt as a question with one
 * of its choices chosen already, and the text's marks. Pure: the same reading, answers and edits give the same
 * proposal, so that nothing needs to be kept but those.
 */
export function proposeImport(reading: ReadResult, options: ProposeOptions): ImportProposal {
  const { text, existing = null, networks = [], answers = {}, edits = NO_EDITS, today } = options;
  const leftDates: ProposedLeftDate[] = reading.leftDates.map((one, index) => ({
    ...one,
    key: `left${index + 1}`,
  }));
  const things = draft(reading, text, today);
  const asked = askAndApply({ reading, text, things, answers, existing, networks, today });
  takeInLeftDates(things, leftDates, edits);
  const moved = existing ? matchExisting(things, existing, answers) : [];
  const season = seasonOf(things, existing);
  const proposal = { ...things, season, doubts: [...asked, ...moved], leftDates };
  applyEdits(proposal, edits);
  if (proposal.season && !('startsOn' in (edits.fields.season ?? {}))) stretchSeason(proposal, existing);
  return {
    ...proposal,
    marks: markText(text, proposal, proposal, detailLayers(text, reading, proposal, proposal.doubts)),
  };
}

function draft(reading: ReadResult, text: string, today: IsoDate): ProposedThings {
  const groups = draftGroups(reading, text);
  const formats = draftFormats(reading, text, groups);
  return {
    network: draftNetwork(reading, text),
    season: null,
    tracks: draftTracks(reading),
    formats,
    themes: draftThemes(reading, text, formats),
    groups,
    sessions: draftSessions(reading, groups, formats),
    capacities: draftCapacities(reading, text),
    delegations: draftDelegations(reading, text, formats),
    undatedSeries: draftUndatedSeries(reading, text, today),
    intendedResults: draftResults(reading),
    projectFacts: draftFacts(reading),
    questions: draftQuestions(reading),
  };
}

/** Rows of our own file whose day is unchanged stand in their season already, and draw none. */
function seasonOf(things: ProposedThings, existing: ExistingNetwork | null): ProposedThings['season'] {
  const placed = things.sessions.filter(
    ({ row, existing: there, changes }) => !(row?.id && there && !changes.includes('startsOn')),
  );
  if (placed.length === 0 && things.sessions.length > 0) return null;
  return proposeSeason(placed, things.network.fields, things.formats, existing?.seasons ?? []);
}

/** Dates may have been edited since the season was drawn around them. */
function stretchSeason(proposal: ProposedThings, existing: ExistingNetwork | null): void {
  const again = seasonOf(proposal, existing);
  if (!again || !proposal.season) return;
  const { startsOn, endsOn } = again.fields;
  Object.assign(proposal.season.fields, { startsOn, endsOn });
  proposal.season.existing = again.existing;
  proposal.season.changes = [...new Set([...again.changes, ...proposal.season.changes])];
}
