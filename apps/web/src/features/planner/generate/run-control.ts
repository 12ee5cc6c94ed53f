import type { PlanningInput } from '@leerkring/domain/planning/types';
import type { GenerateChoices } from '@leerkring/domain/scenario/generate-plan';
import { endInBrowser, startInBrowser, stopInBrowser } from './browser-run.ts';
import { type GenerateRun, runOf } from './generate-run.ts';
import { endOnServer, startOnServer, stopOnServer } from './server-run.ts';

/** Starts a search here or on the server; the one that was under way for the network ends. */
export function startRun(
  networkId: string,
  input: PlanningInput,
  choices: GenerateChoices,
  where: GenerateRun['where'],
): void {
  dropRun(networkId);
  if (where === 'server') startOnServer(networkId, input.season.id, choices);
  else startInBrowser(networkId, input, choices);
}

/** Ends a search with the best plan so far. */
export function stopRun(networkId: string): void {
  if (runOf(networkId).get()?.where === 'server') stopOnServer(networkId);
  else stopInBrowser(networkId);
}

/** Ends a search and forgets what it found. */
export function dropRun(networkId: string): void {
  endInBrowser(networkId);
  endOnServer(networkId);
  runOf(networkId).set(() => null);
}
