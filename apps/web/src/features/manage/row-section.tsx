import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Notice } from '../../components/notice.tsx';
import classes from './manage-room.module.css';
import { useRoom } from './room-context.ts';
import { RowEditor } from './row-editor.tsx';
import { RowList } from './row-list.tsx';
import type { Section } from './sections.ts';

/** One part of the room: what it is for, and its rows. */
export function RowSection({ section }: { section: Section }) {
  const { i18n } = useLingui();
  const { network, rows } = useRoom();
  const { kind } = section;
  if (kind === 'network') return null;
  const title = i18n._(section.title);
  // Questions of a theme stand under the theme.
  const own = kind === 'question' ? rows.question.filter((row) => row.values.themeId === null) : rows[kind];
  return (
    <section aria-labelledby="section-title">
      <h2 id="section-title">{title}</h2>
      <p className={classes.lead}>{i18n._(section.lead)}</p>
      {kind === 'season' && own.length > 0 ? (
        <p className={classes.lead}>
          <Link to="/n/$network/roll-over" params={{ network: network.slug }}>
            <Trans>Maak het volgende seizoen van een vorig</Trans>
          </Link>
        </p>
      ) : null}
      <RowList
        kind={kind}
        rows={own}
        label={title}
        add={i18n._(section.add)}
        editor={RowEditor}
        empty={<Notice title={<Trans>Hier staat nog niets</Trans>}>{i18n._(section.example)}</Notice>}
      />
    </section>
  );
}
