import type { Session, WebContents } from 'electron';

const OWN_SCHEMES = new Set(['app:', 'tiles:', 'files:', 'devtools:', 'blob:', 'data:']);

/** Nothing is asked of the outside: every request that is not for our own schemes is refused here, whatever made it. */
export function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !OWN_SCHEMES.has(new URL(details.url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // A spell checker would fetch its dictionaries.
  session.setSpellCheckerEnabled(false);
}

/** A page stays where it was put and opens nothing. */
export function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
