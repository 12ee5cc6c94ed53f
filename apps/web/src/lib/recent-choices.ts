const KEY = 'leerkring-recent';
const MOST = 6;

/** Something that was chosen before, as it was shown. */
export interface RecentChoice {
  id: string;
  label: string;
  hint?: string;
  href: string;
}

/** What somebody chose lately in this browser, the last first. `who` keeps those of two people apart. */
export function recentChoices(who: string): RecentChoice[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const own = isRecord(kept) && kept.who === who ? kept.choices : [];
    return Array.isArray(own) ? own.filter(isChoice).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

export function rememberChoice(who: string, choice: RecentChoice): void {
  const choices = [choice, ...recentChoices(who).filter(({ id }) => id !== choice.id)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify({ who, choices }));
  } catch {
    // A browser that keeps nothing has no recent choices.
  }
}

/** On signing out: whoever comes next need not read them. */
export function forgetChoices(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // There was nothing kept.
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isChoice(value: unknown): value is RecentChoice {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    typeof value.label === 'string' &&
    typeof value.href === 'string' &&
    value.href.startsWith('/')
  );
}
