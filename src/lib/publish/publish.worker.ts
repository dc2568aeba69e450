import loadHighs from 'highs';
import wasmUrl from 'highs/runtime?url';
import { publishEdition, type Published, type PublishRequest } from './publish-edition.ts';

/** What the worker answers. */
export type PublishReply =
  | { readonly type: 'done'; readonly published: Published }
  | { readonly type: 'broken'; readonly message: string };

async function publish(request: PublishRequest): Promise<PublishReply> {
  const highs = await loadHighs({ locateFile: () => new URL(wasmUrl, self.location.origin).href });
  const published = await publishEdition(request, highs);
  return { type: 'done', published };
}

self.addEventListener('message', ({ data }: MessageEvent<PublishRequest>) => {
  publish(data).then(
    (reply) => self.postMessage(reply),
    (cause: unknown) =>
      self.postMessage({ type: 'broken', message: cause instanceof Error ? cause.message : String(cause) }),
  );
});
