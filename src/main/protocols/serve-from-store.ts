import type { Session } from 'electron';
import { PAGE_ORIGIN } from '../schemes.ts';
import type { StoreProcess } from '../store-process.ts';

const FOREVER = 'public, max-age=31536000, immutable';

/** Tiles and kept files: read by the store, handed through without being looked at. */
export function serveFromStore(session: Session, store: StoreProcess): void {
  for (const scheme of ['tiles', 'files'] as const) {
    session.protocol.handle(scheme, async (request) => {
      const { host, pathname } = new URL(request.url);
      const allowed = { 'access-control-allow-origin': PAGE_ORIGIN };
      try {
        const file = await store.fetch(`${scheme}/${host}${pathname}`);
        if (file === null)
          return new Response(null, { status: scheme === 'tiles' ? 204 : 404, headers: allowed });
        const headers = { ...allowed, 'content-type': file.mediaType };
        return new Response(Uint8Array.from(file.bytes), {
          headers: file.immutable ? { ...headers, 'cache-control': FOREVER } : headers,
        });
      } catch {
        return new Response(null, { status: 503, headers: allowed });
      }
    });
  }
}
