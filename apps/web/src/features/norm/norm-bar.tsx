import type { CoverageLine } from '@leerkring/domain/norm-coverage/types';
import classes from './norm-bar.module.css';

interface NormBarProps {
  line: CoverageLine;
  /** What the picture says, in words. */
  label: string;
}

/** With more than this, parts would be too small to count: the bar is one length in proportion. */
const MOST_PARTS = 14;
const WIDTH = 240;
const GAP = 3;

/** A norm as a bar: held is full, planned is lighter, open is hatched. Readable in grey, and said in words. */
export function NormBar({ line, label }: NormBarProps) {
  const { asked, planned, held } = line;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} 6`}
      preserveAspectRatio="none"
      className={classes.bar}
    >
      {parts(asked, planned, held).map(({ kind, x, width }) => (
        <rect key={x} x={x} width={width} height="6" rx="2" data-kind={kind} />
      ))}
    </svg>
  );
}

interface Part {
  kind: 'held' | 'planned' | 'open';
  x: number;
  width: number;
}

function parts(asked: number, planned: number, held: number): Part[] {
  const kindOf = (at: number) => (at < held ? 'held' : at < planned ? 'planned' : 'open');
  if (asked <= MOST_PARTS) {
    const width = (WIDTH - GAP * (asked - 1)) / Math.max(1, asked);
    return Array.from({ length: asked }, (_, at) => ({ kind: kindOf(at), x: at * (width + GAP), width }));
  }
  const ends = [
    { kind: 'held' as const, from: 0, to: held },
    { kind: 'planned' as const, from: held, to: planned },
    { kind: 'open' as const, from: planned, to: asked },
  ].filter(({ from, to }) => to > from);
  return ends.map(({ kind, from, to }, at) => ({
    kind,
    x: (from / asked) * WIDTH,
    width: Math.max(3, ((to - from) / asked) * WIDTH - (at < ends.length - 1 ? GAP : 0)),
  }));
}
