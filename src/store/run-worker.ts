import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** Runs one of the store's workers on one job; its only message is the result. `name` is that of its built file. */
export const runWorker = <Result>(name: string, job: unknown): Promise<Result> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(import.meta.dirname, `${name}.js`), { workerData: job });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`${name} ended with ${code} before it had a result`)));
  });
