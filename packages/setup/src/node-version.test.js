import { describe, expect, it } from 'vitest';
import { nodeProblem } from './node-version.js';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('has nothing against %s', (version) => {
    expect(nodeProblem(version)).toBeUndefined();
  });

  it.each(['18.20.4', '20.18.3', '8.0.0'])('says in one line that %s is too old', (version) => {
    expect(nodeProblem(version)).toMatch(
      new RegExp(`^Leerkring needs Node 20\\.19 or newer; this is ${version}[^\n]*$`),
    );
  });
});
