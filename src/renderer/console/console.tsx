import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { startI18n } from '../i18n/start-i18n.ts';
import { SetupGate } from '../setup/setup-gate.tsx';
import { consoleLink, store } from '../store-client/console-client.ts';
import { followChanges } from '../store-client/follow-changes.ts';
import { createQueryClient } from '../store-client/query-client.ts';
import { receivePorts } from '../store-client/receive-ports.ts';
import { usePreferences } from '../ui/preferences.ts';
import { ThemeProvider } from '../ui/theme-provider.tsx';
import { applyPalette } from '../ui/tokens.ts';
import '../ui/tokens.css';
import { createConsoleRouter } from './console-router.tsx';
import { reportReadyOnce } from './report-ready.ts';
import { SCREENS } from './screens.ts';
import { Shell } from './shell.tsx';
import { useShellData } from './use-shell-data.ts';

const { theme, language } = usePreferences.getState();
applyPalette(theme, document.documentElement);
const texts = startI18n(language);
usePreferences.subscribe((preferences) => {
  if (preferences.language !== texts.language) void texts.changeLanguage(preferences.language);
});

// A file dropped beside its place must not replace the console by that file.
for (const type of ['dragover', 'drop']) window.addEventListener(type, (event) => event.preventDefault());

const queries = createQueryClient();
followChanges({ link: consoleLink, queries, watch: () => store.changes.watch() });
receivePorts(consoleLink);
reportReadyOnce(queries);

function ConsoleShell() {
  return <Shell screens={SCREENS} data={useShellData()} />;
}

const router = createConsoleRouter(<ConsoleShell />, SCREENS);
const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <ThemeProvider>
        <QueryClientProvider client={queries}>
          <SetupGate>
            <RouterProvider router={router} />
          </SetupGate>
        </QueryClientProvider>
      </ThemeProvider>
    </I18nextProvider>
  </StrictMode>,
);
