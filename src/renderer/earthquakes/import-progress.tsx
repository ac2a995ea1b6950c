import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { store } from '../store-client/console-client.ts';
import { ProgressLine } from '../ui/progress-line.tsx';

interface ImportProgressProps {
  readonly importId: string;
  readonly total: number;
}

/** How far a running import has come, and the way to stop it. What is written stays. */
export function ImportProgress({ importId, total }: ImportProgressProps) {
  const { t } = useTranslation('earthquakes');
  const [done, setDone] = useState(0);
  const [isStopping, setStopping] = useState(false);

  useEffect(() => {
    const leaving = new AbortController();
    const follow = async () => {
      const steps = await store.earthquakes.watchImport({ id: importId }, { signal: leaving.signal });
      for await (const step of steps) setDone(step.done);
    };
    // The import itself tells of its failure; this only shows how far it is.
    follow().catch(() => undefined);
    return () => leaving.abort();
  }, [importId]);

  const stop = () => {
    setStopping(true);
    store.earthquakes.stopImport({ id: importId }).catch(() => setStopping(false));
  };
  return (
    <ProgressLine
      label={t('preview.saving')}
      done={done}
      total={total}
      onCancel={stop}
      isCancelling={isStopping}
    />
  );
}
