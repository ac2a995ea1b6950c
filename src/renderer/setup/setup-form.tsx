import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/regions/schema.ts';
import { formatClock } from '../i18n/format-time.ts';
import { store } from '../store-client/console-client.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Field, type FieldError } from '../ui/field.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { useErrorWords } from '../ui/use-error-words.ts';
import type { useDraft } from '../ui/use-draft.ts';
import { BureauChoice } from './bureau-choice.tsx';
import { readyFirstStart, type FirstStartFault, type FirstStartValues } from './first-start-values.ts';
import { regionPathQuery } from './queries.ts';
import { RegionSearch } from './region-search.tsx';
import styles from './setup-form.module.css';

interface SetupFormProps {
  readonly draft: ReturnType<typeof useDraft<FirstStartValues>>;
  readonly bureaus: readonly { readonly region: Region; readonly bureauName: string }[];
}

export function SetupForm({ draft, bureaus }: SetupFormProps) {
  const { t } = useTranslation('setup');
  const words = useErrorWords();
  const { value, restoredAt, setValue, clear } = draft;
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { data: path } = useQuery({
    ...regionPathQuery(value.regionCode ?? ''),
    enabled: value.regionCode !== null,
  });

  const begin = useMutation({
    mutationFn: async (start: Parameters<typeof store.setup.chooseBureau>[0]) => {
      await store.setup.chooseBureau(start);
      const { language, theme } = usePreferences.getState();
      // The wall is another window; it looks as this one was set to look.
      await store.settings.saveStation({ language, theme });
    },
    onSuccess: () => clear(value),
  });
  const ready = readyFirstStart(value);
  const faults: readonly FirstStartFault[] = 'regionCode' in ready ? [] : ready;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if ('regionCode' in ready) begin.mutate(ready);
  };
  // After a refused try the operator stands in the first field that lacks something.
  useEffect(() => {
    if (isTried) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [isTried, faults.length]);

  const errorOf = (...kinds: readonly FirstStartFault[]): FieldError | undefined => {
    const fault = isTried ? faults.find((each) => kinds.includes(each)) : undefined;
    return fault === undefined ? undefined : { text: t(`missing.${fault}`) };
  };
  const change = (patch: Partial<FirstStartValues>) => setValue({ ...value, ...patch });
  const choose = (regionCode: string, bureauName: string) => change({ regionCode, bureauName });
  const isDemo = bureaus.some(({ region }) => region.code === value.regionCode);
  return (
    <form
      ref={form}
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit();
      }}
    >
      <h2 className={styles.title}>{t('which')}</h2>
      <BureauChoice bureaus={bureaus} chosen={value.regionCode} error={errorOf('region')} onChoose={choose} />
      <RegionSearch
        chosen={isDemo || path === undefined ? null : path}
        onChoose={(region) => choose(region.code, t('bureauSuffix', { region: region.name }))}
      />
      <div className={styles.fields}>
        <Field label={t('bureauName')} hint={t('bureauNameHint')} error={errorOf('bureauName')} isRequired>
          {(input) => (
            <Input
              {...input}
              value={value.bureauName}
              maxLength={200}
              onChange={({ target }) => change({ bureauName: target.value })}
            />
          )}
        </Field>
        <Field label={t('officer')} error={errorOf('officer')} isRequired>
          {(input) => (
            <Input
              {...input}
              value={value.officerName}
              maxLength={200}
              placeholder={t('person')}
              onChange={({ target }) => change({ officerName: target.value })}
            />
          )}
        </Field>
        <Field label={t('leader')} error={errorOf('leader', 'same')} isRequired>
          {(input) => (
            <Input
              {...input}
              value={value.leaderName}
              maxLength={200}
              placeholder={t('person')}
              onChange={({ target }) => change({ leaderName: target.value })}
            />
          )}
        </Field>
      </div>
      <div className={styles.demo}>
        <Checkbox checked={value.loadDemo} onChange={({ target }) => change({ loadDemo: target.checked })}>
          {t('loadDemo')}
        </Checkbox>
        <p className={styles.note}>{t('loadDemoHint')}</p>
      </div>
      {begin.error === null ? null : <ErrorState isInline error={words(begin.error)} />}
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        className={styles.begin ?? ''}
        disabled={begin.isPending}
      >
        {begin.isPending ? t('beginning') : t('begin')}
        <span className={styles.keys}>
          <KeyHint keys="Ctrl+Enter" />
        </span>
      </Button>
      {restoredAt === null ? null : (
        <p className={styles.note} role="status">
          {t('restored', { time: formatClock(restoredAt) })}
        </p>
      )}
    </form>
  );
}
