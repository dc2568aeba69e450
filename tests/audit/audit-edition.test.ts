import { beforeAll, describe, expect, test } from 'vitest';
import { auditEdition, type AuditReport } from '#lib/audit/audit-edition.ts';
import { findingKinds } from '#lib/audit/findings.ts';
import { numbersIn } from '#lib/audit/check-numbers.ts';
import { constantHashes } from '#lib/publish/file/page.ts';
import { writerId } from '#lib/publish/file/writer.ts';
import { countsFor, highs, published } from '../publish/sample-publication.ts';

let html = '';
let exact = '';
let hashes: readonly string[] = [];
const counts = new Map([...countsFor(1, 300)].map(([key, { count }]) => [key, count]));

beforeAll(async () => {
  html = (await published()).html;
  exact = (await published({ method: { id: 'suppression', threshold: 11 } })).html;
  hashes = [...Object.values(await constantHashes()), await writerId()];
});

const audit = (file: string): Promise<AuditReport> =>
  auditEdition({ html: file, earlier: [], allowedHashes: hashes, sensitive: [], counts }, highs);
const kindsOf = (report: AuditReport) =>
  report.status === 'failed' ? report.findings.map(({ kind }) => kind) : [];

/** The file with one text in place of another that it must hold. */
function spoilt(file: string, from: string | RegExp, to: string): string {
  const next = file.replace(from, to);
  expect(next).not.toBe(file);
  return next;
}

describe('a finished file', () => {
  test('passes as it was made, by both methods', async () => {
    expect(await audit(html)).toMatchObject({ status: 'passed' });
    expect(await audit(exact)).toMatchObject({ status: 'passed' });
  });

  const leaks: readonly (readonly [
    name: string,
    kind: keyof typeof findingKinds,
    from: string | RegExp,
    to: string,
  ])[] = [
    ['a true number in a tooltip', 'stray', /<rect class="b"/, '<rect aria-label="Brussels 137" class="b"'],
    ['a true number in the description of a figure', 'stray', /<desc ([^>]*)>/, '<desc $1>137, '],
    ['a true number in a data attribute', 'stray', '<article>', '<article data-count="137">'],
    ['a true number in a comment', 'code', '</main>', '</main><!-- 137 -->'],
    [
      'a true number in the text of one language',
      'stray',
      '<section lang="nl" id="nl">',
      '<section lang="nl" id="nl"><p>137</p>',
    ],
    ['a percentage', 'stray', '<section lang="fr" id="fr">', '<section lang="fr" id="fr"><p>37 %</p>'],
    ['a number in the name of the page', 'stray', '<title>', '<title>137 '],
    ['a bar of the true length', 'geometry', /(<rect class="b"[^>]* width=")100%/, '$197.31%'],
    [
      'a table of one language that says another number',
      'mismatch',
      /(<section lang="nl"[\s\S]*?data-value=")(\d+)/,
      '$1137',
    ],
    [
      'words of another number in a cell',
      'mismatch',
      /(<td data-key="[^"]*" data-value="\d+"[^>]*>)\d+/,
      '$1137',
    ],
    ['a script', 'code', '</body>', '<script>alert(1)</script></body>'],
    ['a style', 'code', '</head>', '<style>p{width:137px}</style></head>'],
    ['a handler', 'code', '<article>', '<article onclick="x()">'],
    ['an address', 'code', '</main>', '<a href="https://x.org">x</a></main>'],
    ['a picture', 'code', '</main>', '<img alt="">'],
    ['a wider policy', 'code', /default-src 'none'/, "default-src 'self'"],
    ['another fingerprint', 'mismatch', /data-sha256="[0-9a-f]{64}"/, `data-sha256="${'0'.repeat(64)}"`],
    [
      'a number among the digits of the fingerprint of its page',
      'mismatch',
      /(<code data-page="">)[0-9a-f]{64}/,
      `$1137${'0'.repeat(61)}`,
    ],
    ['a number in the place of that fingerprint', 'mismatch', /(<code data-page="">)[0-9a-f]{64}/, '$1137'],
    ['a number beside that fingerprint', 'mismatch', 'data-page="">', 'data-page=""><b>137</b>'],
    ['a number that says it is that fingerprint', 'mismatch', '<article>', '<article data-page="137">'],
    ['a number in the name of its writer', 'code', /(content="Reach Out )sha256-/, '$1137 sha256-'],
    ['another writer', 'code', /(content="Reach Out sha256-).{6}/, '$1AAAAAA'],
    [
      'a number in the data that no edition has',
      'stray',
      '"isSynthetic":false',
      '"isSynthetic":false,"count":137',
    ],
    ['a number beside a printed one in the data', 'stray', /("value":\d+)\}/, '$1,"count":137}'],
    ['a number in the data that another follows', 'stray', /"value":/, '"value":137,"value":'],
    ['a number as the name of something in the data', 'stray', '"ratios":[]', '"ratios":[],"137":null'],
    [
      'space in the data that tells a number',
      'stray',
      '"isSynthetic":false',
      `"isSynthetic":${' '.repeat(137)}false`,
    ],
    ['data that can’t be read', 'unreadable', '"format":"reach-out-edition"', '"format":"other"'],
  ];
  test.each(leaks)('does not pass with %s', async (_, kind, from, to) => {
    expect(kindsOf(await audit(spoilt(html, from, to)))).toContain(kind);
  });

  test('does not pass with rows in another order', async () => {
    const [, first = '', second = ''] = /<tbody>(<tr.*?<\/tr>)(<tr.*?<\/tr>)/.exec(exact) ?? [];
    expect(kindsOf(await audit(spoilt(exact, first + second, second + first)))).toContain('order');
  });

  test('does not pass when a hidden number has a mark of its own size', async () => {
    const wide = spoilt(exact, /(<rect class="n"[^>]* width=")6%/, '$112%');
    expect(kindsOf(await audit(wide))).toContain('geometry');
  });
});

test('numbers are read as each language writes them', () => {
  expect(numbersIn('1,234 of 5.678, 9\u202f012 and 0–4; 2024-01-31')).toEqual([
    '1234',
    '5678',
    '9012',
    '0',
    '4',
    '2024',
    '01',
    '31',
  ]);
});

test('each kind of finding has a sentence in every language', () => {
  for (const sentence of Object.values(findingKinds))
    for (const words of Object.values(sentence)) expect(words.length).toBeGreaterThan(10);
});
