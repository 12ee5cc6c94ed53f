import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import classes from './shell.module.css';

/** On every page of the demo: nothing here is real, and nobody else can see it. */
export function DemoLine() {
  const { t } = useLingui();
  return (
    <section className={classes.demo} aria-label={t`Voorbeeldstand`}>
      <Link to="/sign-in">
        <Trans>Voorbeeldstand: verzonnen mensen, alleen op deze computer</Trans>
      </Link>
    </section>
  );
}
