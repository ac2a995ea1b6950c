import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import type { RecoveryBridge } from '#shared/process/bridge.ts';
import { startI18n } from '../i18n/start-i18n.ts';
import { usePreferences } from '../ui/preferences.ts';
import { ThemeProvider } from '../ui/theme-provider.tsx';
import { applyPalette } from '../ui/tokens.ts';
import '../ui/tokens.css';
import { chooseLanguage } from './choose-language.ts';
import { RecoveryScreen } from './recovery-screen.tsx';

declare global {
  interface Window {
    readonly recovery: RecoveryBridge;
  }
}

const { theme, language } = usePreferences.getState();
const isChosen = localStorage.getItem(usePreferences.persist.getOptions().name ?? '') !== null;
applyPalette(theme, document.documentElement);
const texts = startI18n(chooseLanguage(isChosen ? language : null, navigator.language));
document.title = texts.t('recovery:product');

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <ThemeProvider>
        <RecoveryScreen bridge={window.recovery} />
      </ThemeProvider>
    </I18nextProvider>
  </StrictMode>,
);
