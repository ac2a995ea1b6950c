import type { App, Session, WebContents } from 'electron';

const OWN_SCHEMES = new Set(['app:', 'tiles:', 'files:', 'devtools:', 'blob:', 'data:']);

/** Hardens every session and page there will ever be, from its first moment on. */
export function hardenEverything(app: App): void {
  app.on('session-created', hardenSession);
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** Nothing is asked of the outside: every request that is not for our own schemes is refused here, whatever made it. */
function hardenSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, callback) => {
    callback({ cancel: !OWN_SCHEMES.has(new URL(details.url).protocol) });
  });
  session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  // A spell checker would fetch its dictionaries.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
}

/** A page stays where it was put and opens nothing. */
function hardenContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
