import { Trans } from '@lingui/react/macro';
import { CheckField } from '../../../components/check-field.tsx';
import { useWordsLanguage } from '../../../components/words-language.ts';
import type { TrayFamily } from '../tray/tray-families.ts';
import classes from './generate.module.css';

interface FamilyChoiceProps {
  families: readonly TrayFamily[];
  /** Null: all. */
  chosen: readonly string[] | null;
  onChange: (chosen: string[] | null) => void;
}

/** Which norms, groups and announcements are planned; all of them as it opens. */
export function FamilyChoice({ families, chosen, onChange }: FamilyChoiceProps) {
  const lang = useWordsLanguage();
  const count = chosen?.length ?? families.length;
  const toggle = (id: string, isOn: boolean) => {
    const next = families
      .map((one) => one.id)
      .filter((one) => (one === id ? isOn : (chosen?.includes(one) ?? true)));
    onChange(next.length === families.length ? null : next);
  };
  return (
    <details open={chosen !== null}>
      <summary>
        {chosen === null ? (
          <Trans>Waarvoor: alles</Trans>
        ) : (
          <Trans>
            Waarvoor: {count} van {families.length}
          </Trans>
        )}
      </summary>
      <div className={classes.checks}>
        {families.map(({ id, title, entries }) => (
          <CheckField
            key={id}
            label={
              <span lang={lang}>
                {title} ({entries.length})
              </span>
            }
            checked={chosen?.includes(id) ?? true}
            onChange={(isOn) => toggle(id, isOn)}
          />
        ))}
      </div>
    </details>
  );
}
