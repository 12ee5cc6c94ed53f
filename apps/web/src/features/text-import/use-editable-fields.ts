import type { ImportProposal, ItemKind } from '@leerkring/domain/text-import/types';
import type { MessageDescriptor } from '@lingui/core';
import { useLingui } from '@lingui/react/macro';
import { KIND_WORDS } from '../group/kind-words.ts';
import { REGISTRATION_WORDS } from '../registration/registration-words.ts';
import { SESSION_STATUSES } from '../session/session-status.ts';
import { STATUS_WORDS } from '../session/status-words.ts';

export interface EditableField {
  name: string;
  label: string;
  kind: 'text' | 'words' | 'date' | 'time' | 'number' | 'choice';
  required?: boolean;
  max?: number;
  /** For a choice. The empty value means that nothing is known. */
  options?: readonly { value: string; label: string }[];
}

/** What can be changed of a thing before it is made, by its kind. */
export function useEditableFields(proposal: ImportProposal): (kind: ItemKind) => EditableField[] {
  const { t, i18n } = useLingui();
  const text = (name: string, label: string, rest: Partial<EditableField> = {}): EditableField => ({
    name,
    label,
    kind: 'text',
    max: 200,
    ...rest,
  });
  const words = (name: string, label: string): EditableField => ({ name, label, kind: 'words', max: 4000 });
  const entries = <Key extends string>(table: Record<Key, MessageDescriptor>) =>
    (Object.keys(table) as Key[]).map((value) => ({ value, label: i18n._(table[value]) }));

  return (kind) => {
    switch (kind) {
      case 'session':
        return sessionFields();
      case 'group':
        return [
          text('name', t`Naam`, { required: true }),
          text('code', t`Code in de kalender`, { required: true, max: 3 }),
          { name: 'kind', label: t`Soort`, kind: 'choice', required: true, options: entries(KIND_WORDS) },
          { name: 'announcedSessions', label: t`Aangekondigde bijeenkomsten`, kind: 'number' },
          { name: 'maxSize', label: t`Hoogstens zoveel deelnemers`, kind: 'number' },
        ];
      case 'format':
        return [
          text('title', t`Naam`, { required: true }),
          words('purpose', t`Doel`),
          words('explanation', t`Toelichting`),
          words('audience', t`Doelgroep`),
          { name: 'durationMinutes', label: t`Duur in minuten`, kind: 'number' },
        ];
      case 'track':
        return [text('title', t`Naam`, { required: true }), text('label', t`Aanduiding`, { max: 100 })];
      case 'theme':
        return [text('title', t`Naam`), words('choiceNote', t`Hoe en wanneer gekozen wordt`)];
      case 'network':
        return networkFields();
      case 'undatedSeries':
        return [
          text('title', t`Naam`, { required: true, max: 1000 }),
          { name: 'count', label: t`Aantal bijeenkomsten`, kind: 'number' },
          text('periodNote', t`Wanneer ongeveer`),
        ];
      case 'capacity':
        return [
          { name: 'min', label: t`Minstens`, kind: 'number' },
          { name: 'max', label: t`Hoogstens`, kind: 'number' },
          words('note', t`In de woorden van de tekst`),
        ];
      case 'delegation':
        return [
          words('note', t`In de woorden van de tekst`),
          { name: 'maxPeople', label: t`Hoogstens zoveel personen`, kind: 'number' },
        ];
      case 'projectFact':
        return [text('label', t`Naam`, { required: true }), words('value', t`Waarde`)];
      default:
        return [{ ...words('text', t`Tekst`), required: true }];
    }
  };

  function sessionFields(): EditableField[] {
    const groups = proposal.groups
      .filter((group) => group.included)
      .map((group) => ({ value: group.key, label: group.fields.name }));
    return [
      { name: 'startsOn', label: t`Datum`, kind: 'date', required: true },
      { name: 'endsOn', label: t`Laatste dag`, kind: 'date', required: true },
      { name: 'startTime', label: t`Begint om`, kind: 'time' },
      { name: 'endTime', label: t`Eindigt om`, kind: 'time' },
      {
        name: 'group',
        label: t`Groep`,
        kind: 'choice',
        options: [{ value: '', label: t`Het hele netwerk` }, ...groups],
      },
      {
        name: 'status',
        label: t`Status`,
        kind: 'choice',
        required: true,
        options: SESSION_STATUSES.map((value) => ({ value, label: i18n._(STATUS_WORDS[value]) })),
      },
      text('title', t`Titel`, { max: 300 }),
      text('placeNote', t`Plaats`, { max: 500 }),
      words('audience', t`Voor wie`),
      words('description', t`Toelichting`),
      {
        name: 'isOnline',
        label: t`Online of op locatie`,
        kind: 'choice',
        options: [
          { value: '', label: t`Niet bekend` },
          { value: 'true', label: t`Online` },
          { value: 'false', label: t`Op locatie` },
        ],
      },
    ];
  }

  function networkFields(): EditableField[] {
    return [
      text('name', t`Naam`, { required: true }),
      words('goal', t`Doel`),
      words('approach', t`Aanpak`),
      { name: 'periodStart', label: t`Looptijd van`, kind: 'date' },
      { name: 'periodEnd', label: t`Looptijd tot en met`, kind: 'date' },
      text('periodNote', t`Looptijd in woorden`, { max: 500 }),
      {
        name: 'registrationState',
        label: t`Aanmelden`,
        kind: 'choice',
        required: true,
        options: entries(REGISTRATION_WORDS),
      },
      text('contactName', t`Contactpersoon`),
      text('contactEmail', t`E-mailadres`),
      text('contactNote', t`Verdere contactgegevens`, { max: 500 }),
    ];
  }
}
