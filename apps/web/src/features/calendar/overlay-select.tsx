import { useLingui } from '@lingui/react/macro';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { SelectField } from '../../components/select-field.tsx';
import { useViewer } from '../viewer/use-viewer.ts';

/** Lays another network of the reader over this one; nothing for who has no other. */
export function OverlaySelect() {
  const { t } = useLingui();
  const { viewer } = useViewer();
  const { network } = useParams({ from: '/n/$network/calendar' });
  const { over } = useSearch({ from: '/n/$network/calendar' });
  const navigate = useNavigate({ from: '/n/$network/calendar' });
  const others = (viewer?.networks ?? []).filter((one) => one.slug !== network);
  if (others.length === 0 && !over) return null;
  const known = others.some((one) => one.slug === over) || !over;
  return (
    <SelectField
      label={t`Leg erover`}
      value={over ?? ''}
      options={[
        { value: '', label: t`geen netwerk` },
        ...others.map((one) => ({ value: one.slug, label: one.name })),
        ...(known ? [] : [{ value: over, label: over }]),
      ]}
      onChange={(slug) =>
        void navigate({ search: (old) => ({ ...old, over: slug || undefined }), replace: true })
      }
    />
  );
}
