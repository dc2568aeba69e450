import type { LoadResult } from '#lib/model/load.ts';
import type { Importer, LoadOptions } from './importer.ts';
import workerUrl from './ingest.worker.ts?worker&url';
import type { Source } from './plan.ts';
import type { Reply, Request } from './wire.ts';

/** The files hold more than the browser can keep in memory. */
export class OutOfMemoryError extends Error {}

/**
 * Starts the worker from a blob that imports it: a worker started by its address would not inherit
 * the page's content security policy, and so could reach the network.
 */
function startWorker(): Worker {
  const source = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(blobUrl, { type: 'module' });
  const release = () => URL.revokeObjectURL(blobUrl);
  worker.addEventListener('message', release, { once: true });
  worker.addEventListener('error', release, { once: true });
  return worker;
}

/** Asks a fresh worker one thing; it is gone once it has answered, failed or been cancelled. */
function ask<T>(
  request: Request,
  { onProgress, signal }: LoadOptions,
  take: (reply: Reply) => T | null,
): Promise<T> {
  signal?.throwIfAborted();
  const worker = startWorker();
  return new Promise<T>((resolve, reject) => {
    const cancel = () => finish(() => reject(signal?.reason as Error));
    const finish = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', cancel);
      settle();
    };
    signal?.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', (event) =>
      finish(() => reject(new Error(event.message || 'The import worker failed'))),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      if (data.type === 'progress') {
        onProgress?.(data.progress);
        return;
      }
      if (data.type === 'failed') {
        finish(() =>
          reject(data.isOutOfMemory ? new OutOfMemoryError(data.message) : new Error(data.message)),
        );
        return;
      }
      const taken = take(data);
      if (taken !== null) finish(() => resolve(taken));
    });
    worker.postMessage(request);
  });
}

const planned = (reply: Reply) => (reply.type === 'planned' ? reply.sources : null);

/** The importer that works in a worker of its own, so that the page stays free and cancelling is immediate. */
export const browserImporter: Importer = {
  inspect: async (files) => [...(await ask<readonly Source[]>({ type: 'inspect', files }, {}, planned))],
  reinspect: async (source, chosen) => {
    const [again] = await ask<readonly Source[]>({ type: 'reinspect', source, chosen }, {}, planned);
    if (!again) throw new Error(`${source.plan.file} was not inspected`);
    return again;
  },
  load: (sources, { secret, keep, ...options } = {}) => {
    const choices = { ...(secret === undefined ? {} : { secret }), ...(keep === undefined ? {} : { keep }) };
    return ask<LoadResult>({ type: 'load', sources, choices }, options, (reply) =>
      reply.type === 'loaded' ? reply.result : null,
    );
  },
};
