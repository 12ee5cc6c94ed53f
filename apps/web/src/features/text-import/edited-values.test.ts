import { describe, expect, it } from 'vitest';
import { clockTime, editedValues } from './edited-values.ts';
import type { EditableField } from './use-editable-fields.ts';

it.each([
  ['9', '09:00'],
  ['9.30', '09:30'],
  ['9u30', '09:30'],
  ['09:30', '09:30'],
  ['17 uur', '17:00'],
  ['25:00', undefined],
  ['straks', undefined],
])('reads the time "%s"', (typed, time) => {
  expect(clockTime(typed)).toBe(time);
});

describe('the values of a form', () => {
  const fields: EditableField[] = [
    { name: 'startsOn', label: '', kind: 'date', required: true },
    { name: 'endsOn', label: '', kind: 'date', required: true },
    { name: 'startTime', label: '', kind: 'time' },
    { name: 'endTime', label: '', kind: 'time' },
    { name: 'isOnline', label: '', kind: 'choice' },
  ];
  const form = (values: Record<string, string>): FormData => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ startsOn: '2026-03-02', endsOn: '2026-03-02', ...values }))
      data.set(name, value);
    return data;
  };

  it('are fields of a thing, empty ones unknown', () => {
    expect(editedValues(form({ startTime: '10', isOnline: 'false' }), fields)).toEqual({
      startsOn: '2026-03-02',
      endsOn: '2026-03-02',
      startTime: '10:00',
      endTime: null,
      isOnline: false,
    });
  });

  it('say what is wrong with times and days', () => {
    expect(editedValues(form({ startTime: 'nu' }), fields)).toBe('time');
    expect(editedValues(form({ endTime: '12:00' }), fields)).toBe('endWithoutStart');
    expect(editedValues(form({ startTime: '12:00', endTime: '11:00' }), fields)).toBe('order');
    expect(editedValues(form({ endsOn: '2026-03-01' }), fields)).toBe('order');
  });
});
