import { describe, expect, test } from 'vitest';
import { inspect } from '../../src/lib/ingest/ingest.ts';
import { withDateOrder } from '../../src/lib/ingest/replan.ts';
import { load } from '../../src/lib/ingest/ingest.ts';
import { byteFile, codesOf, loadAll, planOf, textFile } from './files.ts';
import { archive } from './sources/workbooks.ts';

const CSV = 'Date,Lieu\n2024-03-14,Calais\n2024-03-15,Calais\n';

describe('what is no table is told as such', () => {
  test('a readme beside a table is left out by name', async () => {
    const readme = 'About this export\n\nMade by hand, see the notes.\nQuestions: ask the team.\n';
    const packed = archive({ 'readme.txt': readme, 'contacts.csv': CSV }, 'export.zip');
    const sources = await inspect([packed]);
    expect(sources.map(({ plan }) => plan.file)).toEqual(['contacts.csv']);
    expect(sources[0]?.plan.issues.map(({ code, params }) => [code, params['names']])).toEqual([
      ['zip_left_out', 'readme.txt'],
    ]);
  });

  test('a text file that is a table is read beside another', async () => {
    const packed = archive({ 'contacts.txt': CSV.replaceAll(',', '\t'), 'more.csv': CSV }, 'export.zip');
    expect((await inspect([packed])).map(({ plan }) => plan.file)).toEqual(['contacts.txt', 'more.csv']);
  });

  test('a text alone in an archive keeps its own reason', async () => {
    const sources = await inspect([archive({ 'readme.txt': 'Nothing here\n' }, 'export.zip')]);
    expect(sources.map(({ plan }) => plan.file)).toEqual(['readme.txt']);
  });

  test.each<[string, Record<string, string>]>([
    [
      'with its list',
      { mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'META-INF/manifest.xml': '<a/>' },
    ],
    ['with its contents alone', { 'content.xml': '<office:document-content/>' }],
    ['with its kind alone', { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' }],
  ])('an OpenDocument spreadsheet %s', async (_, members) => {
    expect(codesOf((await planOf(archive(members, 'contacts.ods'))).issues)).toEqual(['not_a_table_ods']);
  });

  test('an OpenDocument spreadsheet that stops before its end', async () => {
    const head = `mimetypeapplication/vnd.oasis.opendocument.spreadsheet${'x'.repeat(300)}`;
    const bytes = new Uint8Array([
      0x50,
      0x4b,
      3,
      4,
      ...new Uint8Array(26),
      ...new TextEncoder().encode(head),
    ]);
    expect(codesOf((await planOf(byteFile(bytes, 'contacts.ods'))).issues)).toEqual(['not_a_table_ods']);
  });

  test.each([1, 2, 3])('bytes at random are no text (%i)', async (seed) => {
    let state = seed;
    const next = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) >>> 16;
    const bytes = Uint8Array.from({ length: 5000 }, () => next() & 255);
    bytes[0] = 0x61;
    expect(codesOf((await planOf(byteFile(bytes))).issues)).toEqual(['not_a_table_binary']);
  });
});

describe('what was assumed is told after loading', () => {
  const text = 'Date,Lieu\n03/04/2022,Calais\n05/06/2022,Calais\n';

  test('an order of dates that nobody answered, with its column', async () => {
    const { issues } = await loadAll(textFile(text));
    expect(issues.map(({ code, params }) => [code, params['column']])).toEqual([
      ['day_first_assumed', 'Date'],
    ]);
  });

  test('nothing where somebody did', async () => {
    const file = textFile(text);
    const plan = withDateOrder(await planOf(file), 0, 'dmy');
    expect((await load([{ file, plan }])).issues).toEqual([]);
  });

  test('the line that names the delimiter is called so', async () => {
    const { issues } = await loadAll(textFile(`sep=;\nExport\n${CSV.replaceAll(',', ';')}`));
    expect(codesOf(issues)).toEqual(['skipped_declared', 'skipped_title']);
  });

  test('a word of several numbered columns once, with all its rows', async () => {
    const { issues } = await loadAll(
      textFile(
        'Date,Reason #1,Reason #2,Reason #3\n2024-03-14,Zumba,REC,\n2024-03-15,REC,Zumba,\n2024-03-16,REC,,Zumba\n',
      ),
    );
    expect(issues.filter(({ code }) => code === 'value_unlisted').map(({ params }) => params)).toEqual([
      { field: 'topics', column: 'Reason #1 … Reason #3', value: 'Zumba', count: 3 },
    ]);
  });
});
