import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useNavigate } from '@tanstack/react-router';
import { SelectField } from '../../components/select-field.tsx';
import classes from './manage-room.module.css';
import type { RoomRows } from './room-rows.ts';
import { SECTION_GROUPS, SECTIONS, type Section } from './sections.ts';

interface SectionNavProps {
  slug: string;
  rows: RoomRows;
  /** The part that is open; undefined for the network itself. */
  section: string | undefined;
}

/** The parts of the room with how much is in each: a list beside the part, or a choice above it on a phone. */
export function SectionNav({ slug, rows, section }: SectionNavProps) {
  const { t, i18n } = useLingui();
  const navigate = useNavigate();
  const shared = { className: classes.link, activeOptions: { exact: true } };
  const countOf = ({ kind }: Section) =>
    kind === 'question'
      ? rows.question.filter((row) => row.values.themeId === null).length
      : rows[kind].length;
  const options = [
    { value: '', label: t`Netwerk` },
    ...SECTIONS.map((one) => ({ value: one.key, label: `${i18n._(one.title)} (${countOf(one)})` })),
  ];
  const go = (to: string) =>
    void (to
      ? navigate({ to: '/n/$network/manage/$section', params: { network: slug, section: to } })
      : navigate({ to: '/n/$network/manage', params: { network: slug } }));
  return (
    <>
      <div className={classes.choice}>
        <SelectField label={t`Onderdeel`} value={section ?? ''} options={options} onChange={go} />
      </div>
      <nav className={classes.nav} aria-label={t`Onderdelen van het netwerk`}>
        <ul>
          <li>
            <Link to="/n/$network/manage" params={{ network: slug }} {...shared}>
              <Trans>Netwerk</Trans>
            </Link>
          </li>
        </ul>
        {SECTION_GROUPS.map((group) => (
          <section key={group.sections[0]?.key}>
            <h2>{i18n._(group.title)}</h2>
            <ul>
              {group.sections.map((one) => (
                <li key={one.key}>
                  <Link
                    to="/n/$network/manage/$section"
                    params={{ network: slug, section: one.key }}
                    {...shared}
                  >
                    <span>{i18n._(one.title)}</span>
                    <span className={classes.count}>{countOf(one)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </>
  );
}
