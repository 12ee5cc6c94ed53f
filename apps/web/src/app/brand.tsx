import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';

/** Name and mark: a year that has begun. Leads to the public networks. */
export function Brand() {
  return (
    <Link to="/" className={classes.brand}>
      <svg viewBox="0 0 32 32" width="22" height="22" aria-hidden="true">
        <path
          d="M16 4a12 12 0 1 1-12 12h12z"
          fill="none"
          stroke="currentColor"
          strokeWidth="3"
          strokeLinejoin="round"
        />
      </svg>
      Leerkring
    </Link>
  );
}
