/** Builds the app, serves it on a free port and says where; Ctrl+C ends it. */
import { createAppServer, listenFrom } from './serve.ts';
import { run, say } from './run.ts';

const code = await run('npm', ['run', '--silent', 'build']);
if (code !== 0) {
  say('The build failed; see above.');
  process.exit(code);
}
const port = await listenFrom(createAppServer(), 4173, 50);
say(`\nOpen http://localhost:${String(port)}/dashboard?data=sample in a browser (Ctrl+C ends the demo).`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
