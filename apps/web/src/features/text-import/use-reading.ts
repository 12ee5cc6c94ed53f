import type { ReadResult } from '@leerkring/domain/dated-text/types';
import { useEffect, useRef, useState } from 'react';
import type { ReadRequest } from './reader.worker.ts';

interface Answer {
  number: number;
  reading: ReadResult;
}

export type Reading =
  | { state: 'reading' }
  | { state: 'failed' }
  | { state: 'ready'; text: string; reading: ReadResult };

interface ReadText {
  text: string;
  isTable: boolean;
}

/**
 * The reading of a text, made in a worker. Until a new text is read nothing of the old one is shown.
 * @param today the day of pasting, for dates without a year
 */
export function useReading({ text, isTable }: ReadText, today: string, language: string): Reading {
  const [reading, setReading] = useState<Reading>({ state: 'reading' });
  const asked = useRef(0);

  useEffect(() => {
    setReading({ state: 'reading' });
    asked.current += 1;
    const number = asked.current;
    const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.number === number) setReading({ state: 'ready', text, reading: data.reading });
    });
    worker.addEventListener('error', () => setReading({ state: 'failed' }));
    const locale = language === 'en' ? 'en' : 'nl';
    worker.postMessage({
      number,
      text,
      isTable,
      options: { referenceDate: today, locale },
    } satisfies ReadRequest);
    return () => worker.terminate();
  }, [text, isTable, today, language]);

  return reading;
}
