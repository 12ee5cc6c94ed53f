import type { Context } from '../context.ts';
import { type ChangeEvent, shortened } from './change-events.ts';

/**
 * Tells all who follow the network of a change. To be called after its transaction has committed, so that whoever
 * then asks finds it. Never throws: the change stands, whoever hears of it.
 */
export function publishChange(context: Pick<Context, 'live'>, event: ChangeEvent): void {
  context.live.bus.send({ type: 'changed', event: shortened(event) });
}
