import { describe, expect, test } from 'vitest';
import { completeAt, withSuggestion, type Known } from '#lib/reports/completion.ts';
import { isIssue, parseLiveNumber, parseParts, toAsk } from '#lib/reports/live-number.ts';
import { filterKeys } from '#lib/model/params.ts';

const codeOf = (source: string) => {
  const parsed = parseLiveNumber(source);
  return isIssue(parsed) ? parsed.code : null;
};

describe('live numbers', () => {
  test('hold an indicator, filters, periods and a way to be printed', () => {
    expect(
      parseLiveNumber('contact-moments|site=FR-62-CAL,unknown|period=2021|as=change|decimals=1'),
    ).toEqual({
      indicator: 'contact-moments',
      scope: { site: ['FR-62-CAL', 'unknown'] },
      period: { from: '2021-01-01', to: '2021-12-31' },
      than: null,
      form: 'change',
      decimals: 1,
    });
    expect(parseLiveNumber(' persons-reached | than = 2021-01-01..2021-06-30 ')).toMatchObject({
      than: { from: '2021-01-01', to: '2021-06-30' },
    });
  });

  test.each([
    ['persons', 'live_unknown_indicator'],
    ['contact-moments|town=BRU', 'live_unknown_key'],
    ['contact-moments|region=XYZ', 'live_unknown_code'],
    ['contact-moments|period=2021-13', 'live_bad_period'],
    ['contact-moments|period=2021-06-30..2021-01-01', 'live_bad_period'],
    ['contact-moments|as=words', 'live_bad_form'],
    ['contact-moments|decimals=4', 'live_bad_decimals'],
    ['topic-share', 'live_needs_code'],
    ['topic-share|topic=REC,DUB', 'live_needs_code'],
    ['contact-moments|as=terms', 'live_no_terms'],
  ])('%s is named as %s', (source, code) => {
    expect(codeOf(source)).toBe(code);
  });

  test('a share of each of several things is asked by them, under the other filters', () => {
    const parsed = parseLiveNumber('topic-share|topic=REC|region=BRU');
    if (isIssue(parsed)) throw new Error(parsed.code);
    expect(toAsk(parsed)).toEqual({
      ask: { indicator: 'topic-share', by: ['topic'] },
      scope: { region: ['BRU'] },
      code: 'REC',
    });
  });

  test('a text is cut into words and numbers, nothing lost', () => {
    const text = 'We met {persons-reached} of {who}, {not\nclosed} and { }.';
    const parts = parseParts(text);
    const joined = parts.map((part) => (part.kind === 'words' ? part.text : `{${part.source}}`)).join('');
    expect(joined).toBe(text);
    expect(parts.filter(({ kind }) => kind === 'number')).toHaveLength(3);
  });
});

describe('completion', () => {
  const known: Known = {
    locale: 'fr',
    codes: Object.fromEntries(
      filterKeys.map((key) => [key, new Set(key === 'region' ? ['BRU', 'VLG'] : [])]),
    ) as unknown as Known['codes'],
    periods: [
      { id: '2021', label: { en: '2021', fr: '2021', nl: '2021' }, from: '2021-01-01', to: '2021-12-31' },
    ],
    words: { period: 'une autre période' },
  };
  const at = (text: string) => completeAt(text.replace('^', ''), text.indexOf('^'), known);
  const inserts = (text: string) => at(text)?.suggestions.map(({ insert }) => insert);

  test('stays away outside braces', () => {
    expect(at('Bonjour ^')).toBeNull();
    expect(at('{persons-reached} ^')).toBeNull();
    expect(at('{\n^')).toBeNull();
  });

  test('finds an indicator by its words without accents, and closes the braces', () => {
    expect(inserts('{entretiens ind^')).toContain('individual-interviews}');
    expect(inserts('{topic-sh^')).toEqual(['topic-share|topic=']);
  });

  test('goes on with keys, and with codes that occur, by their names', () => {
    expect(inserts('{contact-moments|region^')).toEqual(['region=']);
    expect(inserts('{contact-moments|region=brux^')).toEqual(['BRU}']);
    expect(inserts('{contact-moments|region=BRU,fl^')).toEqual(['VLG}']);
    expect(inserts('{contact-moments|period=20^')).toEqual(['2021}']);
  });

  test('takes the place of what was typed and of the brace that is there', () => {
    const text = 'a {contact-moments|region=brux} b';
    const caret = text.indexOf('}');
    const completion = completeAt(text, caret, known);
    const [first] = completion?.suggestions ?? [];
    if (!completion || !first) throw new Error('Nothing was suggested');
    const done = withSuggestion(text, completion, first);
    expect(done.text).toBe('a {contact-moments|region=BRU} b');
    expect(done.text.slice(0, done.caret)).toBe('a {contact-moments|region=BRU}');
  });
});
