import type { Clock } from '../context.ts';
import type { LiveBus, LiveMessage, PresentTab } from './live-bus.ts';

/** A process that was silent for so long has gone, and with it everybody who was there by it. */
const EXPIRES_MS = 30_000;
/** More open tabs of one process in one network are not told: the news must fit in a notification. */
const MOST_TABS = 25;

interface Heard {
  tabs: readonly PresentTab[];
  at: number;
}

/** Who has which network open, in this process and in all others on the same database. */
export class PresenceBook {
  private readonly bus: LiveBus;
  private readonly clock: Clock;
  private readonly processId: string;
  private readonly own = new Map<string, Map<string, PresentTab>>();
  /** By network, then by process. */
  private readonly others = new Map<string, Map<string, Heard>>();
  private readonly watchers = new Map<string, Set<() => void>>();
  private readonly endListening: () => void;

  constructor(bus: LiveBus, clock: Clock, processId: string) {
    this.bus = bus;
    this.clock = clock;
    this.processId = processId;
    this.endListening = bus.listen((message) => this.hear(message));
    bus.send({ type: 'whoIsThere', processId });
  }

  /** Somebody opens a network; answers what she does by leaving. */
  join(networkId: string, tab: PresentTab): () => void {
    const tabs = this.own.get(networkId) ?? new Map<string, PresentTab>();
    this.own.set(networkId, tabs.set(tab.id, tab));
    this.tell(networkId);
    return () => {
      if (!tabs.delete(tab.id)) return;
      this.tell(networkId);
      if (!tabs.size && this.own.get(networkId) === tabs) this.own.delete(networkId);
    };
  }

  /** All tabs that are open in a network, wherever. */
  tabsOf(networkId: string): readonly PresentTab[] {
    const elsewhere = [...(this.others.get(networkId)?.values() ?? [])].flatMap(({ tabs }) => tabs);
    return [...(this.own.get(networkId)?.values() ?? []), ...elsewhere];
  }

  /** Is told when somebody comes, goes or looks elsewhere; answers what ends it. */
  watch(networkId: string, watcher: () => void): () => void {
    const watchers = this.watchers.get(networkId) ?? new Set();
    this.watchers.set(networkId, watchers.add(watcher));
    return () => {
      watchers.delete(watcher);
      if (!watchers.size && this.watchers.get(networkId) === watchers) this.watchers.delete(networkId);
    };
  }

  /** Says again who is here, and forgets the processes that no longer do. To be called every ten seconds or so. */
  beat(): void {
    for (const networkId of this.own.keys()) this.tell(networkId);
    const oldest = this.clock.now().getTime() - EXPIRES_MS;
    for (const [networkId, processes] of this.others) {
      for (const [processId, { at }] of processes) {
        if (at < oldest) this.forget(networkId, processId);
      }
    }
  }

  /** Tells the others that nobody is here any more. */
  close(): void {
    for (const [networkId, tabs] of this.own) {
      tabs.clear();
      this.tell(networkId);
    }
    this.own.clear();
    this.endListening();
  }

  private tell(networkId: string): void {
    const tabs = [...(this.own.get(networkId)?.values() ?? [])].slice(0, MOST_TABS);
    this.bus.send({ type: 'present', processId: this.processId, networkId, tabs });
    this.wake(networkId);
  }

  private hear(message: LiveMessage): void {
    if (message.type === 'gap') this.beat();
    else if (message.type === 'whoIsThere' && message.processId !== this.processId) this.beat();
    else if (message.type === 'present' && message.processId !== this.processId) this.note(message);
  }

  private note({ networkId, processId, tabs }: Extract<LiveMessage, { type: 'present' }>): void {
    if (!tabs.length) {
      this.forget(networkId, processId);
      return;
    }
    const processes = this.others.get(networkId) ?? new Map<string, Heard>();
    const known = processes.get(processId);
    this.others.set(networkId, processes.set(processId, { tabs, at: this.clock.now().getTime() }));
    if (JSON.stringify(known?.tabs) !== JSON.stringify(tabs)) this.wake(networkId);
  }

  private forget(networkId: string, processId: string): void {
    const processes = this.others.get(networkId);
    if (!processes?.delete(processId)) return;
    if (!processes.size) this.others.delete(networkId);
    this.wake(networkId);
  }

  private wake(networkId: string): void {
    for (const watcher of [...(this.watchers.get(networkId) ?? [])]) watcher();
  }
}
