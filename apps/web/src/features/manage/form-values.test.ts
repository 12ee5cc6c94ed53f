import { describe, expect, it } from 'vitest';
import type { FieldSpec } from './field-spec.ts';
import { changedValues, formValues, withValue } from './form-values.ts';

const fields: FieldSpec[] = [
  { name: 'title', as: 'line', required: true },
  { name: 'goal', as: 'text' },
  { name: 'count', as: 'number' },
  { name: 'isExtra', as: 'check' },
  { name: 'functions', as: 'list' },
  { name: 'months', as: 'months' },
  { name: 'isOnline', as: 'online' },
  { name: 'startTime', as: 'time' },
  { name: 'level', as: 'choice', initial: 'required' },
];
const row = {
  title: 'Dag',
  goal: 'Een.\n\nTwee.',
  count: 3,
  isExtra: true,
  functions: ['beleid', 'uitvoering'],
  months: [1, 2],
  isOnline: false,
  startTime: '10:00:00',
  level: 'desired',
};

describe('the values of a form', () => {
  it('change nothing when nothing was typed', () => {
    expect(changedValues(fields, row, formValues(fields, row))).toEqual({});
  });

  it('are sent where they changed, each in its own kind', () => {
    const typed = {
      ...formValues(fields, row),
      title: '  Slotdag ',
      goal: 'Een.\n\nTwee.\n\nDrie.\n',
      count: '12',
      isExtra: false,
      functions: 'beleid, , praktijk',
      months: ['6'],
      isOnline: '',
      startTime: '',
    };
    expect(changedValues(fields, row, typed)).toEqual({
      title: 'Slotdag',
      goal: 'Een.\n\nTwee.\n\nDrie.',
      count: 12,
      isExtra: false,
      functions: ['beleid', 'praktijk'],
      months: [6],
      isOnline: null,
      startTime: null,
    });
  });

  it('of a new row leave out what says nothing', () => {
    const typed = { ...formValues(fields, null), title: 'Dag' };
    expect(changedValues(fields, null, typed)).toEqual({ title: 'Dag', isExtra: false, level: 'required' });
  });

  it('keep a number that is none, for the rules to refuse', () => {
    expect(changedValues(fields, row, { ...formValues(fields, row), count: 'drie' })).toEqual({
      count: Number.NaN,
    });
  });

  it('let the last day follow the first, until it is changed itself', () => {
    const days: FieldSpec[] = [
      { name: 'startsOn', as: 'date' },
      { name: 'endsOn', as: 'date', follows: 'startsOn' },
    ];
    const first = withValue(days, formValues(days, null), 'startsOn', '2027-03-01');
    expect(first).toEqual({ startsOn: '2027-03-01', endsOn: '2027-03-01' });
    const longer = withValue(days, first, 'endsOn', '2027-03-05');
    expect(withValue(days, longer, 'startsOn', '2027-03-02').endsOn).toBe('2027-03-05');
  });
});
