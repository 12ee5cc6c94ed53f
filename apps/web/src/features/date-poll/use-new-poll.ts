import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { useSessionTitle } from '../session/use-session-title.ts';
import { datesOf, type PollDraft } from './poll-draft.ts';
import type { PollFormNetwork } from './poll-queries.ts';
import { usePollActions } from './use-poll-actions.ts';

interface NewPollInput {
  network: PollFormNetwork;
  slug: string;
  onClose: (pollId: string | null) => void;
}

const EMPTY: PollDraft = {
  title: '',
  explanation: '',
  answerBy: '',
  sought: '1',
  startTime: '10:00',
  endTime: '12:00',
  dates: [],
};

/** What the form of a new poll holds, what it proposes of itself, and making it. */
export function useNewPoll({ network, slug, onClose }: NewPollInput) {
  const { t } = useLingui();
  const titleOf = useSessionTitle();
  const actions = usePollActions({ id: network.id, slug });
  const [draft, setDraft] = useState(EMPTY);
  const [about, setAboutText] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [faults, setFaults] = useState<{ title?: string; options?: string; personIds?: string }>({});
  const [problem, setProblem] = useState<string | null>(null);
  const [kind, id] = about.split(' ');
  const change = (part: Partial<PollDraft>) => setDraft((old) => ({ ...old, ...part }));
  const people = peopleOf(network);

  /** A group or session brings its people, its name and its hours along. */
  const setAbout = (value: string) => {
    setAboutText(value);
    const [of, target] = value.split(' ');
    const session = of === 'session' ? network.sessions.find((one) => one.id === target) : undefined;
    const groupId = of === 'group' ? target : session?.group?.id;
    const group = network.groups.find((one) => one.id === groupId);
    const format = of === 'format' ? network.meetingFormats.find((one) => one.id === target) : undefined;
    const members = group?.members?.map(({ membership }) => membership.person.id) ?? [];
    if (members.length > 0) setChosen(new Set(members));
    const name = session ? titleOf(session) : (group?.name ?? format?.title);
    change({
      ...(name ? { title: name } : {}),
      ...(session?.startTime ? { startTime: session.startTime, endTime: session.endTime ?? '' } : {}),
    });
  };
  const save = async () => {
    const wrong = {
      ...(draft.title.trim() ? {} : { title: t`Vul een titel in.` }),
      ...(draft.dates.length > 0 ? {} : { options: t`Voeg eerst een datum toe.` }),
      ...(chosen.size > 0 ? {} : { personIds: t`Kies wie je vraagt.` }),
    };
    setFaults(wrong);
    setProblem(null);
    if (Object.keys(wrong).length > 0) return;
    const { title, explanation, answerBy, sought } = draft;
    const outcome = await actions.create(
      {
        networkId: network.id,
        title,
        explanation: explanation || null,
        answerBy: answerBy || null,
        sought: Number(sought) || 1,
        options: datesOf(draft),
        personIds: [...chosen],
        ...(kind === 'group' ? { groupId: id } : {}),
        ...(kind === 'format' ? { formatId: id } : {}),
        ...(kind === 'session' ? { sessionId: id } : {}),
      },
      t`${title}: datumprikker gemaakt`,
    );
    if ('problem' in outcome) setProblem(outcome.problem);
    else onClose(outcome.pollId);
  };
  return {
    draft,
    change,
    about,
    setAbout,
    people,
    chosen,
    setChosen,
    faults,
    problem,
    save,
    busy: actions.busy,
  };
}

/** Everybody of the network, and of its groups, by name. */
function peopleOf({ groups, availability }: PollFormNetwork) {
  const all = [
    ...(availability?.edges ?? []).map(({ node }) => node.person),
    ...groups.flatMap(({ members }) => (members ?? []).map(({ membership }) => membership.person)),
  ];
  const known = new Map(all.map(({ id, name }) => [id, { id, name }]));
  return [...known.values()].sort((a, b) => a.name.localeCompare(b.name));
}
