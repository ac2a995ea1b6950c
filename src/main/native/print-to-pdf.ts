import { BrowserWindow, session } from 'electron';

const PRINT_PARTITION = 'print';
/** A page that hangs must not keep all later ones waiting. */
const PRINT_LIMIT_MS = 60_000;

/**
 * Turns a self-contained page into a PDF by the same engine that shows it on screen.
 * The page gets a session of its own with no script, no network and no link to the store.
 */
export function createPrinter(): (html: string) => Promise<Uint8Array> {
  let pending = '';
  let queue: Promise<unknown> = Promise.resolve();
  let prepared = false;

  const prepare = () => {
    if (prepared) return;
    prepared = true;
    const printSession = session.fromPartition(PRINT_PARTITION);
    printSession.protocol.handle(
      'app',
      () => new Response(pending, { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    );
  };

  const print = async (html: string): Promise<Uint8Array> => {
    prepare();
    pending = html;
    const window = new BrowserWindow({
      show: false,
      webPreferences: {
        partition: PRINT_PARTITION,
        sandbox: true,
        contextIsolation: true,
        javascript: false,
      },
    });
    try {
      await window.loadURL('app://shouwang/print');
      return await window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
      });
    } finally {
      window.destroy();
    }
  };

  return (html) => {
    const result = queue.then(() => within(PRINT_LIMIT_MS, print(html)));
    queue = result.catch(() => undefined);
    return result;
  };
}

function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not printed within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
