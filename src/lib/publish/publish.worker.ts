import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import type { ProtectionTask } from '#lib/disclosure/protection.ts';
import { protectTables, type ProtectedTables } from './protect-tables.ts';
import { publishEdition, type Published, type PublishRequest } from './publish-edition.ts';

/** What the worker is asked for: an edition, or tables for another document. */
export type WorkerRequest =
  | { readonly type: 'edition'; readonly edition: PublishRequest }
  | { readonly type: 'tables'; readonly task: Omit<ProtectionTask, 'method'> };

/** What the worker answers. */
export type WorkerReply =
  | { readonly type: 'edition'; readonly made: Published }
  | { readonly type: 'tables'; readonly made: ProtectedTables }
  | { readonly type: 'broken'; readonly message: string };

async function work(request: WorkerRequest): Promise<WorkerReply> {
  const highs = await loadHighs({ locateFile: () => new URL(wasmUrl, self.location.origin).href });
  return request.type === 'edition'
    ? { type: 'edition', made: await publishEdition(request.edition, highs) }
    : { type: 'tables', made: protectTables(request.task, highs) };
}

self.addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
  work(data).then(
    (reply) => self.postMessage(reply),
    (cause: unknown) =>
      self.postMessage({ type: 'broken', message: cause instanceof Error ? cause.message : String(cause) }),
  );
});
