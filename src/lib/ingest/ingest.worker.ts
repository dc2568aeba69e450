import { inspect, load, reinspect } from './ingest.ts';
import type { Reply, Request } from './wire.ts';

function reply(message: Reply, transfer: Transferable[] = []): void {
  self.postMessage(message, { transfer });
}

async function answer(request: Request): Promise<void> {
  if (request.type === 'inspect') {
    reply({ type: 'planned', sources: await inspect(request.files) });
    return;
  }
  if (request.type === 'reinspect') {
    reply({ type: 'planned', sources: [await reinspect(request.source, request.chosen)] });
    return;
  }
  const onProgress = (progress: Extract<Reply, { type: 'progress' }>['progress']) =>
    reply({ type: 'progress', progress });
  const result = await load(request.sources, { ...request.choices, onProgress });
  reply(
    { type: 'loaded', result },
    result.tables.flatMap(({ arrow, prints }) => [
      arrow.buffer as ArrayBuffer,
      prints.ids.buffer as ArrayBuffer,
      prints.contents.buffer as ArrayBuffer,
    ]),
  );
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  answer(event.data).catch((cause: unknown) => {
    const message = cause instanceof Error ? cause.message : String(cause);
    reply({ type: 'failed', message, isOutOfMemory: cause instanceof RangeError });
  });
});
