import { kindOf, probeOf } from './bytes.ts';
import { openZip, zipFaultOf } from './zip.ts';

/** Most bytes that a compressed file may unfold to; above a small size, most times its own size. */
const MOST_BYTES = 2 ** 30;
const SMALL_BYTES = 2 ** 25;
const MOST_RATIO = 400;
const LONGEST_NAME = 120;

const TABLES = /\.(csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods|numbers|parquet|arrows?|feather|ipc)$/i;
/** What systems add on their own, beside files of the same name. */
const OF_SYSTEM = /(^|\/)(__MACOSX\/|\.[^/]*$|thumbs\.db$|desktop\.ini$)/i;
/** Characters that can't be seen, or that turn the direction of what follows. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** The files that an archive packs, and the names of those that were left where they are. */
export interface Unpacked {
  readonly files: readonly File[];
  readonly leftOut: readonly string[];
}

function nameOf(path: string): string {
  const name = path.split(/[/\\]/).at(-1) ?? '';
  return name.replace(UNSEEN, '').slice(-LONGEST_NAME);
}

async function unpackZip(file: File): Promise<Unpacked | string> {
  const members = await openZip(file);
  if (typeof members === 'string') return members;
  const isTable = (name: string) => TABLES.test(name) && !OF_SYSTEM.test(name);
  const tables = members.filter(({ name }) => isTable(name));
  if (tables.length === 0) return 'zip_without_tables';
  try {
    const files: File[] = [];
    for (const member of tables) files.push(new File([await member.blob()], nameOf(member.name)));
    const others = members.filter(({ name }) => !isTable(name));
    return { files, leftOut: others.map(({ name }) => nameOf(name)) };
  } catch (cause) {
    return zipFaultOf(cause);
  }
}

/** Stops a stream that unfolds to more than an honest file does. */
function guard(size: number): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let seen = 0;
  return new TransformStream({
    transform(chunk, controller) {
      seen += chunk.byteLength;
      if (seen > MOST_BYTES || (seen > SMALL_BYTES && seen > size * MOST_RATIO))
        throw new Error(`The file exceeds limit: it unfolds to more than ${seen} bytes`);
      controller.enqueue(chunk);
    },
  });
}

async function unpackGzip(file: File): Promise<Unpacked | string> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  try {
    const stream = file.stream().pipeThrough(new DecompressionStream('gzip')).pipeThrough(guard(file.size));
    const reader = stream.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  } catch (cause) {
    return zipFaultOf(cause) === 'zip_bomb' ? 'zip_bomb' : 'gzip_unreadable';
  }
  return { files: [new File(pieces, nameOf(file.name).replace(/\.gz(ip)?$/i, ''))], leftOut: [] };
}

/**
 * The tables in a ZIP archive or the one in a gzip file, each as a file with its own name and no folder; else
 * the code of the issue that says why not. Archives in archives stay shut. Nothing is written anywhere.
 */
export async function unpack(file: File): Promise<Unpacked | string> {
  return kindOf(await probeOf(file)) === 'gzip' ? unpackGzip(file) : unpackZip(file);
}
