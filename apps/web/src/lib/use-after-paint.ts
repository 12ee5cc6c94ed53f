import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint.ts';

/** False for the first frame: what nobody looks at right away waits until the rest is on screen. */
export function useAfterPaint(): boolean {
  const [isPainted, setIsPainted] = useState(false);
  useEffect(() => afterPaint(() => setIsPainted(true)), []);
  return isPainted;
}
