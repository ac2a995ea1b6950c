import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { usePreferences } from '../ui/preferences.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { EMPTY_FIRST_START, readFirstStart } from './first-start-values.ts';
import { demoBureausQuery } from './queries.ts';
import { SetupForm } from './setup-form.tsx';
import { SetupMap } from './setup-map.tsx';
import styles from './setup-screen.module.css';

/** 首次启动: the country as the stage, and one card that asks what cannot be known otherwise. */
export function SetupScreen() {
  const { t } = useTranslation('setup');
  const draft = useDraft({ key: 'setup', saved: EMPTY_FIRST_START, read: readFirstStart });
  const { value, setValue } = draft;
  const demo = useQuery(demoBureausQuery());
  const [isMapDone, setMapDone] = useState(false);
  const isReported = useRef(false);

  const isReady = isMapDone && !demo.isPending;
  useEffect(() => {
    if (!isReady || isReported.current) return;
    isReported.current = true;
    window.shell.reportReady();
  }, [isReady]);

  const bureaus = demo.data ?? [];
  const choose = (regionCode: string, bureauName: string) => setValue({ ...value, regionCode, bureauName });
  return (
    <div className={styles.screen}>
      <SetupMap
        bureaus={bureaus}
        regionCode={value.regionCode}
        onChoose={(code) => {
          const bureau = bureaus.find(({ region }) => region.code === code);
          if (bureau !== undefined) choose(code, bureau.bureauName);
        }}
        onSettled={() => setMapDone(true)}
      />
      <header className={styles.head}>
        <div className={styles.name}>
          <ProductMark size={46} />
          <h1 className={styles.product}>{t('product')}</h1>
        </div>
        <p className={styles.tagline}>{t('tagline')}</p>
        <p className={styles.promise}>{t('promise')}</p>
      </header>
      <main className={styles.card}>
        <SetupForm draft={draft} bureaus={bureaus} />
        <Appearance />
      </main>
    </div>
  );
}

function Appearance() {
  const { t } = useTranslation('setup');
  const theme = usePreferences((preferences) => preferences.theme);
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <div className={styles.appearance}>
      <button
        type="button"
        className={styles.quiet}
        onClick={() => usePreferences.setState({ theme: other })}
      >
        <Icon name="theme" size={15} />
        {t(`theme.${other}`)}
      </button>
      <button
        type="button"
        className={styles.quiet}
        onClick={() =>
          usePreferences.setState(({ language }) => ({ language: language === 'en' ? 'zh-CN' : 'en' }))
        }
      >
        <Icon name="language" size={15} />
        {t('otherLanguage')}
      </button>
    </div>
  );
}
