import { lazy, Suspense } from 'react';

const ImportedNotice = lazy(() =>
  import('../features/text-import/imported-notice.tsx').then((it) => ({ default: it.ImportedNotice })),
);

interface ImportedNoticeSlotProps {
  slug: string;
  /** From the address; absent on every visit but the one after making. */
  importId: string | undefined;
  onClose: () => void;
}

/** The place of the notice after an import; its code is fetched only then. */
export function ImportedNoticeSlot({ slug, importId, onClose }: ImportedNoticeSlotProps) {
  if (!importId) return null;
  return (
    <Suspense fallback={null}>
      <ImportedNotice slug={slug} importId={importId} onClose={onClose} />
    </Suspense>
  );
}
