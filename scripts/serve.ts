/** Serves the built app with exactly the headers that hosts are told to send. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import type { HeaderRules } from './headers.ts';
import { buildFolder, say } from './run.ts';

const mediaTypes: Readonly<Record<string, string>> = {
  '.wasm': 'application/wasm',
  '.arrow': 'application/vnd.apache.arrow.file',
  '.arrows': 'application/vnd.apache.arrow.stream',
  '.parquet': 'application/vnd.apache.parquet',
};

function readRules(folder: string): HeaderRules {
  const path = join(folder, 'headers.json');
  if (!existsSync(path)) throw new Error(`${path} is missing: run "npm run build" first.`);
  return JSON.parse(readFileSync(path, 'utf8')) as HeaderRules;
}

function setHeaders(response: ServerResponse, rules: HeaderRules, path: string): void {
  response.setHeader('Cache-Control', 'no-cache');
  for (const rule of rules.filter(({ prefix }) => path.startsWith(prefix))) {
    for (const [name, value] of Object.entries(rule.headers)) response.setHeader(name, value);
  }
  const type = mediaTypes[/\.\w+$/.exec(path)?.[0] ?? ''];
  if (type) response.setHeader('Content-Type', type);
}

function sendNotFound(response: ServerResponse, folder: string): void {
  const page = join(folder, '404.html');
  response.statusCode = 404;
  response.setHeader(
    'Content-Type',
    existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
  );
  response.end(existsSync(page) ? readFileSync(page) : '404: there is no such page.\n');
}

/** A server of a built folder: GET and HEAD only, `/dashboard` answers with `dashboard.html`, the rules' headers on all. */
export function createAppServer(folder: string = buildFolder): Server {
  const rules = readRules(folder);
  const files = sirv(folder, { etag: true, extensions: ['html'] });
  return createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    setHeaders(response, rules, pathname);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (pathname.length > 1 && pathname.endsWith('/')) {
      // Assets are addressed relative to the page, so a page has one address only.
      response.writeHead(308, { Location: pathname.replace(/^\/+/, '/').replace(/\/+$/, '') + search }).end();
    } else {
      files(request, response, () => {
        sendNotFound(response, folder);
      });
    }
  });
}

/** Listens on the first free port from `port` on; resolves with the port. */
export async function listenFrom(server: Server, port: number, attempts = 1): Promise<number> {
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return port;
  } catch (error) {
    if (attempts <= 1 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listenFrom(server, port + 1, attempts - 1);
  }
}

if (process.argv[1]?.endsWith('serve.ts')) {
  const port = await listenFrom(createAppServer(), Number(process.env['PORT'] ?? 4173));
  say(`Serving the built app at http://localhost:${String(port)}/`);
}
