import classes from './placeholder-block.module.css';

interface PlaceholderBlockProps {
  /** CSS height of what will stand here, so that nothing jumps when it arrives. */
  height: string;
  width?: string;
}

/** A quiet surface in the shape of what is being fetched. Hidden from screen readers: the page says "loading". */
export function PlaceholderBlock({ height, width = '100%' }: PlaceholderBlockProps) {
  return <div aria-hidden="true" className={classes.block} style={{ height, width }} />;
}
