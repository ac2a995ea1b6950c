import { RPCHandler } from '@orpc/server/message-port';
import type { MessagePortMain } from 'electron';
import { pino } from 'pino';
import { systemClock } from '#shared/kernel/clock.ts';
import type { MainToStore, StoreOptions, StoreToMain } from '#shared/process/messages.ts';
import { answerPort, asValues } from './answer-port.ts';
import { WatchedFolder } from './earthquakes/watch-folder.ts';
import { keepBackups } from './keep-backups.ts';
import { openFailureOf } from './open-failure.ts';
import { openStore } from './open-store.ts';
import { Printer } from './printer.ts';
import { consoleRouter, wallRouter } from './routers.ts';
import { fileServer } from './serve-files.ts';
import type { StoreContext } from './store-context.ts';
import { refuseInWords } from './wire-errors.ts';

const { parentPort } = process;
const options = JSON.parse(process.argv.at(-1) ?? '{}') as StoreOptions;
// Main keeps the files of the log and writes these lines into them.
const log = pino({ base: { process: 'store' }, timestamp: pino.stdTimeFunctions.isoTime }, process.stdout);
const tell = (message: StoreToMain) => parentPort.postMessage(message);

void start();

async function start(): Promise<void> {
  const printer = new Printer(tell);
  let store: StoreContext;
  try {
    store = await openStore({
      options,
      clock: systemClock,
      log,
      printToPdf: (html) => printer.print(html),
      useWorkers: true,
    });
  } catch (error) {
    log.fatal({ err: error }, 'the database does not open');
    tell({ type: 'open-failed', failure: openFailureOf(error), detail: String(error) });
    return;
  }

  const watchedFolder = new WatchedFolder(store);
  const handling = { clientInterceptors: [refuseInWords(log)], experimental_transfer: asValues };
  const handlers = {
    console: new RPCHandler(consoleRouter(store, watchedFolder), handling),
    wall: new RPCHandler(wallRouter(store), handling),
  };
  const fetchFile = fileServer(store);

  parentPort.on('message', ({ data, ports }: { data: MainToStore; ports: MessagePortMain[] }) => {
    switch (data.type) {
      case 'port': {
        const [port] = ports;
        if (port === undefined) return;
        answerPort(handlers[data.kind], port, () =>
          log.warn({ kind: data.kind }, 'a message that is no call'),
        );
        break;
      }
      case 'fetch':
        fetchFile(data.path).then(
          (file) => tell({ type: 'fetched', id: data.id, file }),
          (error: unknown) => {
            log.error({ err: error }, 'a file could not be read');
            tell({ type: 'fetched', id: data.id, file: null });
          },
        );
        break;
      case 'printed':
        printer.printed(data.id, data.bytes);
        break;
      case 'print-failed':
        printer.failed(data.id, data.reason);
        break;
      case 'quit':
        watchedFolder.stop();
        store.database.close();
        process.exit(0);
    }
  });
  tell({ type: 'ready' });
  watchedFolder.follow(store.station.values.watchedFolder);
  keepBackups(store);
}
