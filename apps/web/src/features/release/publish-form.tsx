import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../components/button.tsx';
import { FieldFrame } from '../../components/field-frame.tsx';
import { PageSection } from '../../components/page-section.tsx';
import classes from './release.module.css';
import type { Publish } from './use-publish.ts';

interface PublishFormProps {
  publish: Publish;
  name: string;
  /** How many sessions it shows otherwise than before. */
  count: number;
  isFirst: boolean;
  /** How many lines stand in the way. */
  blocks: number;
  onSend: () => void;
}

/** What the release is called and says, and the button that says what it will do. */
export function PublishForm({ publish, name, count, isFirst, blocks, onSend }: PublishFormProps) {
  const { t } = useLingui();
  const noName = name.trim() === '' ? t`Hier ontbreekt iets.` : undefined;
  const words = isFirst
    ? t`Publiceer ${plural(count, { one: '# bijeenkomst', other: '# bijeenkomsten' })}`
    : t`Publiceer ${plural(count, { one: '# wijziging', other: '# wijzigingen' })}`;
  return (
    <>
      <PageSection title={<Trans>De publicatie</Trans>}>
        <div className={classes.form}>
          <FieldFrame label={t`Naam`} required error={noName}>
            {(control) => (
              <input
                {...control}
                maxLength={200}
                value={name}
                onChange={(event) => publish.setName(event.target.value)}
              />
            )}
          </FieldFrame>
          <FieldFrame
            label={t`Toelichting`}
            hint={t`Staat boven de lijst van wijzigingen die leden kunnen lezen.`}
          >
            {(control) => (
              <textarea
                {...control}
                maxLength={1000}
                value={publish.draft.note}
                onChange={(event) => publish.setNote(event.target.value)}
              />
            )}
          </FieldFrame>
        </div>
      </PageSection>
      <div className={classes.send}>
        <Button kind="primary" busy={publish.busy} onClick={onSend}>
          {count === 0 ? t`Kies eerst wat je publiceert` : words}
        </Button>
        {blocks > 0 ? (
          <span className={classes.stopped}>
            <Plural
              value={blocks}
              one="Los eerst # ding op, of vink het uit."
              other="Los eerst # dingen op, of vink ze uit."
            />
          </span>
        ) : null}
      </div>
    </>
  );
}
