import { inspect, load } from './ingest.ts';
import type { Reply, Request } from './wire.ts';

function reply(message: Reply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: Request): Promise<void> {
  if (request.type === 'inspect') {
    reply({ type: 'planned', plans: await inspect(request.files) });
    return;
  }
  const onProgress = (progress: Extract<Reply, { type: 'progress' }>['progress']) =>
    reply({ type: 'progress', progress });
  const result = await load(request.plans, request.files, { onProgress });
  reply(
    { type: 'loaded', result },
    result.tables.map((table) => table.arrow.buffer as ArrayBuffer),
  );
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    reply({ type: 'failed', message, isOutOfMemory: cause instanceof RangeError });
  });
});
