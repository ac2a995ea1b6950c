import { protocol } from 'electron';

/** Our pages, tiles and files each have a scheme; nothing else is ever loaded. */
export const PAGE_ORIGIN = 'app://shouwang';

/** Must run before the app is ready: Chromium fixes its schemes then. */
export function registerSchemes(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, stream: true } as const;
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { ...privileges, codeCache: true } },
    { scheme: 'tiles', privileges: { ...privileges, corsEnabled: true } },
    { scheme: 'files', privileges: { ...privileges, corsEnabled: true } },
  ]);
}
