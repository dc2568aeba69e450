import { test } from 'vitest';
import { inspect } from '../../src/lib/ingest/ingest.ts';
import { corpus } from './corpus/corpus.ts';
import { byteFile } from './files.ts';
test('x', async () => {
  for (const n of ['encoding-utf-8-comma.csv','value-floats.csv','layout-plus.csv','tool-pandas-to-csv.csv','workbook-quarters.xlsx','hostile-json-lists.csv','structure-hash-title.csv','layout-numbered-degree.csv','mixed-20.csv']) {
    const f = corpus().find((x) => x.name === n)!; 
    const s = await inspect([byteFile(await f.bytes(), f.name)]);
    const p = s[0]!.plan;
    console.log(n, p.decimal, JSON.stringify(p.reasons.decimal), 'truth', f.tables[0]?.decimal);
    for (const c of p.columns) console.log('   ', c.header, '→', c.field, c.confidence, c.dateOrder, JSON.stringify(c.separator), JSON.stringify(c.profile.values.slice(0, 3)), c.unlisted.slice(0,3).map(u=>u.value+'>'+u.suggestion).join('; '));
  }
}, 100000);
