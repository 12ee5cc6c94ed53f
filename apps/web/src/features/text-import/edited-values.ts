import type { EditValue } from '@leerkring/domain/text-import/edits';
import type { EditableField } from './use-editable-fields.ts';

/** What can be wrong with a form of this screen. */
export type EditFault = 'time' | 'order' | 'endWithoutStart';

/** The values of a form as fields of a thing: empty means not known, times in any Dutch notation. */
export function editedValues(
  data: FormData,
  fields: readonly EditableField[],
): Record<string, EditValue> | EditFault {
  const values: Record<string, EditValue> = {};
  for (const { name, kind, required } of fields) {
    const typed = String(data.get(name) ?? '').trim();
    if (kind === 'time') {
      const time = typed === '' ? null : clockTime(typed);
      if (time === undefined) return 'time';
      values[name] = time;
    } else if (typed === '') values[name] = required ? '' : null;
    else if (kind === 'number') values[name] = Number(typed);
    else values[name] = name === 'isOnline' ? typed === 'true' : typed;
  }
  return faultOf(values) ?? values;
}

function faultOf({ startsOn, endsOn, startTime, endTime }: Record<string, EditValue>): EditFault | null {
  if (typeof startsOn === 'string' && typeof endsOn === 'string' && endsOn < startsOn) return 'order';
  if (endTime && !startTime) return 'endWithoutStart';
  return startTime && endTime && startsOn === endsOn && endTime <= startTime ? 'order' : null;
}

/** "9", "9.30", "9u30" and "09:30" as `HH:MM`; undefined for what is no time. */
export function clockTime(typed: string): string | undefined {
  const match = /^(\d{1,2})(?:\s*[:.uh]\s*(\d{2})?)?\s*(?:uur|u|h)?$/i.exec(typed);
  if (!match) return undefined;
  const [hours, minutes] = [Number(match[1]), Number(match[2] ?? 0)];
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
