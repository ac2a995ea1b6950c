import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { startI18n } from '../i18n/start-i18n.ts';
import { followChanges } from '../store-client/follow-changes.ts';
import { createQueryClient } from '../store-client/query-client.ts';
import { receivePorts } from '../store-client/receive-ports.ts';
import { wallLink, wallStore } from '../store-client/wall-client.ts';
import { applyPalette } from '../ui/tokens.ts';
import '../ui/tokens.css';
import { WallScreen } from './wall-screen.tsx';

applyPalette('dark', document.documentElement);
const texts = startI18n(DEFAULT_LANGUAGE);
const queries = createQueryClient();
followChanges({ link: wallLink, queries, watch: () => wallStore.changes.watch() });
receivePorts(wallLink);

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root element');
createRoot(root).render(
  <StrictMode>
    <I18nextProvider i18n={texts}>
      <QueryClientProvider client={queries}>
        <WallScreen />
      </QueryClientProvider>
    </I18nextProvider>
  </StrictMode>,
);
