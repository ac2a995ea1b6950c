import { Button, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/settings/schema.ts';
import { formatClockSecond } from '../i18n/format-time.ts';
import { LANGUAGES, type Language } from '../i18n/languages.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Field } from '../ui/field.tsx';
import { usePreferences, type Density } from '../ui/preferences.ts';
import { THEME_NAMES, type ThemeName } from '../ui/tokens.ts';
import { useSave } from '../ui/use-save.ts';
import styles from './settings.module.css';
import { useSaveStation } from './use-keep-settings.ts';

const DENSITIES: readonly Density[] = ['normal', 'compact'];

/** 语言与外观: the window changes at once; language and theme are also kept for the wall and the next start. */
export function AppearanceSection({ station }: { readonly station: Station }) {
  const { t } = useTranslation('settings');
  const { language, theme, density } = usePreferences();
  const saveStation = useSaveStation();
  const { save, isSaving, savedAt, error } = useSave<Partial<Station>>(saveStation);
  const setLanguage = (next: Language) => {
    usePreferences.setState({ language: next });
    save({ language: next });
  };
  const setTheme = (next: ThemeName) => {
    usePreferences.setState({ theme: next });
    save({ theme: next });
  };
  return (
    <div className={styles.appearance}>
      <Field label={t('appearance.language')} hint={t('appearance.languageHint')}>
        {({ id }) => (
          <span className={styles.choice}>
            <Segmented
              id={id}
              aria-label={t('appearance.language')}
              value={language}
              options={LANGUAGES.map((name) => ({
                value: name,
                label: t(`appearance.languageName.${name}`),
              }))}
              onChange={setLanguage}
            />
            {station.language === language ? null : (
              <>
                <span className={styles.differs}>
                  {t('appearance.wallDiffers', {
                    language: t(`appearance.languageName.${station.language}`),
                  })}
                </span>
                <Button size="small" disabled={isSaving} onClick={() => save({ language })}>
                  {t('appearance.alignWall', { language: t(`appearance.languageName.${language}`) })}
                </Button>
              </>
            )}
          </span>
        )}
      </Field>
      <Field label={t('appearance.theme')} hint={t('appearance.themeHint')}>
        {({ id }) => (
          <span className={styles.choice}>
            <Segmented
              id={id}
              aria-label={t('appearance.theme')}
              value={theme}
              options={THEME_NAMES.map((name) => ({ value: name, label: t(`appearance.themeName.${name}`) }))}
              onChange={setTheme}
            />
          </span>
        )}
      </Field>
      <Field label={t('appearance.density')} hint={t('appearance.densityHint')}>
        {({ id }) => (
          <span className={styles.choice}>
            <Segmented
              id={id}
              aria-label={t('appearance.density')}
              value={density}
              options={DENSITIES.map((name) => ({ value: name, label: t(`appearance.densityName.${name}`) }))}
              onChange={(next) => usePreferences.setState({ density: next })}
            />
          </span>
        )}
      </Field>
      {error === null ? null : <ErrorState isInline error={error} />}
      <p className={styles.foot} role="status">
        {savedAt === null
          ? t('appearance.atOnce')
          : t('appearance.saved', { time: formatClockSecond(savedAt) })}
      </p>
    </div>
  );
}
