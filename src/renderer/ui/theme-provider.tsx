import { ConfigProvider } from 'antd';
import enUs from 'antd/es/locale/en_US';
import zhCn from 'antd/es/locale/zh_CN';
import { useLayoutEffect, useMemo, type ReactNode } from 'react';
import { useLanguage } from '../i18n/use-language.ts';
import { antdThemeOf } from './antd-theme.ts';
import { Icon } from './icon.tsx';
import { usePreferences } from './preferences.ts';
import { applyPalette } from './tokens.ts';

const LOCALES = { 'zh-CN': zhCn, en: enUs };
const CHEVRON = <Icon name="down" size={14} />;
const CALENDAR = <Icon name="calendar" size={16} />;
const SELECT = { suffixIcon: CHEVRON };
const PICKER = { suffixIcon: CALENDAR };
const BUTTON = { autoInsertSpace: false };
const WAVE = { disabled: true };

/** Dresses a window: palette, density, language of the document, and antd in the same clothes. */
export function ThemeProvider({ children }: { readonly children: ReactNode }) {
  const theme = usePreferences((preferences) => preferences.theme);
  const density = usePreferences((preferences) => preferences.density);
  const language = useLanguage();
  const config = useMemo(() => antdThemeOf(theme, density), [theme, density]);

  useLayoutEffect(() => {
    applyPalette(theme, document.documentElement);
    document.documentElement.dataset['density'] = density;
    document.documentElement.lang = language;
  }, [theme, density, language]);

  return (
    <ConfigProvider
      theme={config}
      locale={LOCALES[language]}
      button={BUTTON}
      select={SELECT}
      datePicker={PICKER}
      timePicker={PICKER}
      wave={WAVE}
    >
      {children}
    </ConfigProvider>
  );
}
