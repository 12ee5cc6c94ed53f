import { useQuery } from '@apollo/client/react';
import { Trans, useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { PageHeading } from '../../components/page-heading.tsx';
import { PlaceholderBlock } from '../../components/placeholder-block.tsx';
import { QueryState } from '../../components/query-state.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { WordsLanguage } from '../../components/words-language.ts';
import { LoadPageQuery } from '../../features/load/load-query.ts';
import { LoadRoom } from '../../features/load/load-room.tsx';
import { usePlanning } from '../../features/planning/use-planning.ts';
import { currentSeason } from '../../features/season/current-season.ts';
import { todayIn } from '../../lib/format-date.ts';
import { NotFound } from '../not-found.tsx';

/** How far a season is covered and how heavily it weighs on everyone. For coordinators. */
export function LoadPage() {
  const { t } = useLingui();
  const { network: slug } = useParams({ from: '/n/$network/load' });
  const { season: asked, q = '' } = useSearch({ from: '/n/$network/load' });
  const navigate = useNavigate({ from: '/n/$network/load' });
  const { data, error, refetch } = useQuery(LoadPageQuery, { variables: { slug } });
  const network = data?.network;
  const today = network ? todayIn(network.timeZone, new Date()) : '';
  const season = currentSeason(network?.seasons ?? [], today, asked);
  const plan = usePlanning(slug, season?.id ?? '', { skip: !season || !network?.viewerMayEdit });
  if (data && !network?.viewerMayEdit) return <NotFound />;
  const isFailed = Boolean(error) || (season !== undefined && plan.state === 'failed');
  const waiting = (
    <QueryState
      title={network ? undefined : t`Dekking en belasting`}
      failed={isFailed}
      loading={!isFailed}
      onRetry={() => (error ? void refetch() : plan.refetch())}
      placeholder={<PlaceholderBlock height="24rem" />}
    />
  );
  if (!network) return waiting;
  return (
    <WordsLanguage value={network.language}>
      <PageHeading
        title={t`Dekking en belasting`}
        tabTitle={t`Dekking en belasting van ${network.name}`}
        lead={
          <p>
            <Trans>
              Wat het seizoen vraagt en wat al een datum heeft, per maand. Wat wringt leidt naar waar je het
              oplost.
            </Trans>
          </p>
        }
        actions={
          season && network.seasons.length > 1 ? (
            <SelectField
              label={t`Seizoen`}
              value={season.id}
              options={network.seasons.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(chosen) => void navigate({ search: (old) => ({ ...old, season: chosen }) })}
            />
          ) : null
        }
      />
      {plan.state === 'ready' ? (
        <LoadRoom
          slug={slug}
          planning={plan.planning}
          input={plan.input}
          search={q}
          onSearch={(text) =>
            void navigate({ search: (old) => ({ ...old, q: text || undefined }), replace: true })
          }
        />
      ) : season ? (
        waiting
      ) : (
        <p>
          <Trans>Maak eerst een seizoen bij Inrichten; daarin wordt gepland.</Trans>
        </p>
      )}
    </WordsLanguage>
  );
}
