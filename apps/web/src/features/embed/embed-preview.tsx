import { useEffect, useRef, useState } from 'react';
import classes from './embed-dialog.module.css';

interface EmbedPreviewProps {
  path: string;
  title: string;
}

const HIGHEST = 560;

/** The frame itself, as it will stand on the website; it says how high it is, as it does there. */
export function EmbedPreview({ path, title }: EmbedPreviewProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [height, setHeight] = useState(320);
  useEffect(() => {
    function onMessage({ source, data }: MessageEvent) {
      if (source !== frame.current?.contentWindow || data?.leerkring !== 'height') return;
      setHeight(Math.min(HIGHEST, Number(data.height) || HIGHEST));
    }
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  return <iframe ref={frame} className={classes.preview} src={path} title={title} style={{ height }} />;
}
