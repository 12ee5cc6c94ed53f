import { describe, expect, it } from 'vitest';
import { dropChange, EMPTY_STACK, moveToRedo, moveToUndo, parseStack, pushChange } from './visit-stack.ts';

const one = { changeSetId: 'a', words: 'Groep 1 gewijzigd' };
const two = { changeSetId: 'b', words: 'Groep 2 gewijzigd' };

describe('the changes of a visit', () => {
  it('go back and forth by the change set that took them back', () => {
    const both = pushChange(pushChange(EMPTY_STACK, one), two);
    const undone = moveToRedo(both, 'b', 'undo of b');
    expect(undone).toEqual({ undo: [one], redo: [{ ...two, changeSetId: 'undo of b' }] });
    const redone = moveToUndo(undone, 'undo of b', 'redo of b');
    expect(redone).toEqual({ undo: [one, { ...two, changeSetId: 'redo of b' }], redo: [] });
  });

  it('can be taken back out of order, as an older message offers', () => {
    const both = pushChange(pushChange(EMPTY_STACK, one), two);
    expect(moveToRedo(both, 'a', 'u')).toEqual({ undo: [two], redo: [{ ...one, changeSetId: 'u' }] });
  });

  it('forget what was undone once something new is done', () => {
    const undone = moveToRedo(pushChange(EMPTY_STACK, one), 'a', 'u');
    expect(pushChange(undone, two)).toEqual({ undo: [two], redo: [] });
  });

  it('keep at most 200, the newest', () => {
    let stack = EMPTY_STACK;
    for (let index = 0; index < 205; index += 1) {
      stack = pushChange(stack, { changeSetId: String(index), words: '' });
    }
    expect(stack.undo).toHaveLength(200);
    expect(stack.undo.at(-1)?.changeSetId).toBe('204');
  });

  it('drop what somebody else took back', () => {
    expect(dropChange({ undo: [one], redo: [two] }, 'a')).toEqual({ undo: [], redo: [two] });
  });

  it('survive a reload, and anything that is no stack is an empty one', () => {
    const stack = { undo: [one], redo: [two] };
    expect(parseStack(JSON.stringify(stack))).toEqual(stack);
    for (const text of [null, '', 'x', '1', '[]', '{"undo":3}', '{"undo":[1,{"changeSetId":1}]}']) {
      expect(parseStack(text)).toEqual(EMPTY_STACK);
    }
  });
});
