import { useCallback, useEffect, useState } from 'react';
import classes from './live-layer.module.css';
import type { News } from './news.ts';
import { useNetworkLive } from './use-network-live.ts';
import { useNewsWords } from './use-news-words.ts';

/** Milliseconds that the line of news can be read. */
const STAYS = 8000;

interface LiveLayerProps {
  networkId: string;
  isCoordinator: boolean;
  at: string;
}

/** Stands over the pages of a network: follows it, and says in a line what changed by itself. */
export function LiveLayer({ networkId, isCoordinator, at }: LiveLayerProps) {
  const wordsOf = useNewsWords();
  const [news, setNews] = useState<{ words: string } | null>(null);
  const tell = useCallback(
    (one: News) => {
      const words = wordsOf(one);
      if (words) setNews({ words });
    },
    [wordsOf],
  );
  useNetworkLive({ networkId, isCoordinator, at, onNews: tell });
  useEffect(() => {
    if (!news) return;
    const timer = setTimeout(() => setNews(null), STAYS);
    return () => clearTimeout(timer);
  }, [news]);
  // It stands there empty as well, or its first words would not be spoken.
  return (
    <p role="status" className={classes.news} data-shown={news ? true : undefined}>
      {news?.words}
    </p>
  );
}
