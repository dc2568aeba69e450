import workerUrl from './publish.worker.ts?worker&url';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import type { ProtectedTables } from './protect-tables.ts';
import type { Published, PublishRequest } from './publish-edition.ts';
import type { WorkerReply, WorkerRequest } from './publish.worker.ts';

/**
 * Asks a worker of its own, so that the page stays free and cancelling is immediate. It is started from a blob that
 * imports it: a worker started by its address would not inherit the page's content security policy.
 */
function ask<T extends WorkerRequest['type']>(
  request: WorkerRequest & { readonly type: T },
  signal: AbortSignal,
): Promise<Extract<WorkerReply, { type: T }>> {
  signal.throwIfAborted();
  const source = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(blobUrl, { type: 'module' });
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void) => {
      worker.terminate();
      URL.revokeObjectURL(blobUrl);
      signal.removeEventListener('abort', cancel);
      settle();
    };
    const cancel = () => finish(() => reject(signal.reason as Error));
    signal.addEventListener('abort', cancel, { once: true });
    worker.addEventListener('error', ({ message }) =>
      finish(() => reject(new Error(message || 'The worker that publishes failed'))),
    );
    worker.addEventListener('message', ({ data }: MessageEvent<WorkerReply>) =>
      finish(() => {
        if (data.type === request.type) resolve(data as Extract<WorkerReply, { type: T }>);
        else reject(new Error(data.type === 'broken' ? data.message : 'The worker answered something else'));
      }),
    );
    // The worker takes messages once it has been imported; what is posted before waits.
    worker.postMessage(request);
  });
}

/** Publishes an edition in a worker. */
export async function publishInWorker(edition: PublishRequest, signal: AbortSignal): Promise<Published> {
  return (await ask({ type: 'edition', edition }, signal)).made;
}

/** Protects and attacks tables in a worker. */
export async function protectInWorker(
  task: Omit<ProtectionTask, 'method'>,
  signal: AbortSignal,
): Promise<ProtectedTables> {
  return (await ask({ type: 'tables', task }, signal)).made;
}
