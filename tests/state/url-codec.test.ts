import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeLists } from '#lib/model/codes/registry.ts';
import { dimensions } from '#lib/model/dimension.ts';
import { filterKeys } from '#lib/model/params.ts';
import { parseUrl, withCodes, withoutFilters, withPeriod, withSharedFilters } from '#lib/state/url-codec.ts';

const nothingOccurs = () => false;
const parse = (query: string) => parseUrl(new URLSearchParams(query), nothingOccurs);

test('a repeated key means any of, different keys are and', () => {
  expect(parse('site=BE-BRU-MAX&site=BE-BRU-NOR&team=BE-FEDASIL').selection).toEqual({
    site: ['BE-BRU-MAX', 'BE-BRU-NOR'],
    team: ['BE-FEDASIL'],
  });
});

test('dates win over a named period', () => {
  expect(parse('period=errin')).toMatchObject({ from: '2020-01-01', to: '2022-04-30', periodId: 'errin' });
  expect(parse('period=errin&from=2021-01-01&to=2021-12-31')).toMatchObject({
    from: '2021-01-01',
    to: '2021-12-31',
    periodId: null,
  });
  expect(parse('period=2024-q2')).toMatchObject({ from: '2024-04-01', to: '2024-06-30' });
});

test('the boundary between the ERRIN phases can be set', () => {
  expect(parse('period=errin-1')).toMatchObject({ from: '2020-01-01', to: '2020-12-31' });
  expect(parse('period=errin-2&phase=2021-03-31')).toMatchObject({ from: '2021-04-01', to: '2022-04-30' });
});

test('what is not understood is ignored and said', () => {
  const asked = parse('colour=red&sex=Q&from=2021-13-01&nationality=ERI');
  expect(asked.selection).toEqual({ nationality: ['ERI'] });
  expect(asked.issues.map(({ code, params }) => [code, params['key']])).toEqual([
    ['unknown_key', 'colour'],
    ['unknown_value', 'sex'],
    ['bad_date', 'from'],
  ]);
});

test('a period that ends before it begins is ignored and said', () => {
  expect(parse('from=2022-01-01&to=2021-01-01')).toMatchObject({
    from: null,
    to: null,
    issues: [{ code: 'period_reversed' }],
  });
});

test('unknown is a value of every key, and every list’s word for it means the same', () => {
  for (const key of filterKeys) expect(parse(`${key}=unknown`).selection).toEqual({ [key]: ['unknown'] });
  expect(parse('nationality=XXX&sex=U&profile=UNK').selection).toEqual({
    nationality: ['unknown'],
    sex: ['unknown'],
    profile: ['unknown'],
  });
});

test('codes that occur in the data are valid, whatever the lists say', () => {
  const asked = parseUrl(
    new URLSearchParams('site=our-own-place'),
    (key, code) => key === 'site' && code === 'our-own-place',
  );
  expect(asked).toMatchObject({ selection: { site: ['our-own-place'] }, issues: [] });
});

test('keys of the second selection are not complained about', () => {
  expect(parse('b.site=FR-62-CAL&lang=fr&data=sample').issues).toEqual([]);
});

test('any selection survives the way through the URL', () => {
  const selection = fc.tuple(
    ...filterKeys.map((key) => {
      const dimension = dimensions[key];
      const codes =
        'list' in dimension
          ? codeLists[dimension.list].codes.filter((code) => !code.unknown).map((code) => code.code)
          : ['unknown'];
      return fc.uniqueArray(fc.constantFrom(...codes, 'unknown'), { maxLength: 4 });
    }),
  );
  fc.assert(
    fc.property(selection, (chosen) => {
      let query = new URLSearchParams('data=sample');
      for (const [index, key] of filterKeys.entries()) query = withCodes(query, key, chosen[index] ?? []);
      const expected = Object.fromEntries(
        filterKeys.flatMap((key, index) => (chosen[index]?.length ? [[key, chosen[index]]] : [])),
      );
      expect(parse(query.toString())).toMatchObject({ selection: expected, issues: [] });
    }),
  );
});

test('the period is replaced, the rest stays', () => {
  const query = new URLSearchParams('team=BE-FEDASIL&from=2021-01-01&to=2021-12-31');
  expect(withPeriod(query, { id: '2024' }).toString()).toBe('team=BE-FEDASIL&period=2024');
  expect(withPeriod(query, null).toString()).toBe('team=BE-FEDASIL');
  expect(
    withoutFilters(new URLSearchParams('data=sample&lang=fr&team=BE-FEDASIL&from=2021-01-01')).toString(),
  ).toBe('data=sample&lang=fr');
});

test('the second selection takes the filters of the first in what it leaves open, and nothing else', () => {
  const shared = (query: string) => withSharedFilters(new URLSearchParams(query)).toString();
  expect(shared('lang=fr&period=2021&language=tir&region=BRU&b.site=FR-62-CAL')).toBe(
    'lang=fr&period=2021&language=tir&region=BRU&b.site=FR-62-CAL&b.period=2021&b.language=tir',
  );
  expect(shared('from=2021-01-01&sex=F&sex=X&b.period=2022')).toBe(
    'from=2021-01-01&sex=F&sex=X&b.period=2022&b.sex=F&b.sex=X',
  );
  expect(shared('b.sex=F')).toBe('b.sex=F');
});
