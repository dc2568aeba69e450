import workerUrl from './publish.worker.ts?worker&url';
import type { Published, PublishRequest } from './publish-edition.ts';
import type { PublishReply } from './publish.worker.ts';

/**
 * Publishes in a worker of its own, so that the page stays free and cancelling is immediate. It is started from a blob
 * that imports it: a worker started by its address would not inherit the page's content security policy.
 */
export function publishInWorker(request: PublishRequest, signal: AbortSignal): Promise<Published> {
  signal.throwIfAborted();
  const source = `import ${JSON.stringify(new URL(workerUrl, document.baseURI).href)};`;
  const blobUrl = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(blobUrl, { type: 'module' });
  return new Promise<Published>((resolve, reject) => {
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
    worker.addEventListener('message', ({ data }: MessageEvent<PublishReply>) =>
      finish(() => {
        if (data.type === 'done') resolve(data.published);
        else reject(new Error(data.message));
      }),
    );
    // The worker takes messages once it has been imported; what is posted before waits.
    worker.postMessage(request);
  });
}
