import classes from './network-mark.module.css';

interface NetworkMarkProps {
  /** As #rrggbb; anything else is no colour. */
  color: string | null | undefined;
  logoUrl?: string | null | undefined;
}

/** A network's own colour as a line, and its logo. Decoration only: no text stands on the colour, whatever it is. */
export function NetworkMark({ color, logoUrl }: NetworkMarkProps) {
  return (
    <>
      {color?.startsWith('#') ? <div className={classes.line} style={{ background: color }} /> : null}
      {logoUrl ? <img className={classes.logo} src={logoUrl} alt="" referrerPolicy="no-referrer" /> : null}
    </>
  );
}
