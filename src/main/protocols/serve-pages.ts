import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import type { Session } from 'electron';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** Serves the built pages of our windows, and nothing outside their folder. */
export function servePages(session: Session, rendererDir: string): void {
  session.protocol.handle('app', async (request) => {
    const path = normalize(decodeURIComponent(new URL(request.url).pathname));
    const file = join(rendererDir, path);
    const mediaType = MEDIA_TYPES[extname(file)];
    if (!file.startsWith(rendererDir + sep) || mediaType === undefined)
      return new Response(null, { status: 403 });
    try {
      return new Response(await readFile(file), { headers: { 'content-type': mediaType } });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}
