import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/lib/ingest/codes.ts';
import { separatorOf, splitList, UNIT } from '../../src/lib/ingest/lists.ts';
import { codeLists } from '../../src/lib/model/codes/registry.ts';

const topics = matcherOf('topic');
const split = (cell: string, separator: string | null) => splitList(cell, separator, topics);
const separator = (...cells: string[]) =>
  separatorOf(
    cells.map((cell) => [cell, 1] as const),
    topics,
  );

describe('what separates', () => {
  test.each([
    [';', ['IPP;DUB', 'REC']],
    [';', ['Accueil ; Dublin', 'Accueil']],
    [';', ['IPP;', 'DUB;', 'autres mots;']],
    [null, ['IPP;', 'DUB;']],
    ['|', ['accueil|Dublin']],
    [',', ['accueil, Dublin', 'retour volontaire']],
    ['/', ['fr / accueil', 'accueil / Dublin', 'Dublin / asile']],
    ['+', ['accueil + Dublin', 'retour volontaire + accueil']],
    ['\n', ['accueil\nDublin', 'accueil\r\nasile']],
    [' ', ['ipp dublin rec', 'ipp', 'rec dub']],
    [UNIT, [`IPP${UNIT}DUB`, 'Accueil, Dublin']],
    // A semicolon parts values, the comma belongs to a label.
    [';', ['traite, violences; accueil', 'accueil; traite, violences']],
    // Unknown words that come back in ever other company are values of their own.
    [',', ['foo,bar', 'foo,baz', 'bar,baz', 'baz,foo,bar']],
    [' ', ['a_one b_two', 'a_one c_three', 'b_two c_three', 'c_three', 'b_two a_one']],
    [null, ['accueil', 'Dublin']],
    [null, ['Accueil et Dublin', 'Accueil & Dublin']],
    [null, ['Accueil et Dublin', 'ipp', 'dub']],
    [null, ['traite, violences', 'accueil']],
    [null, ['9bis/9ter', 'accueil']],
    [null, ['retour volontaire', 'aide juridique', 'soins médicaux']],
    [null, ['Calais Nord', 'Calais Sud', 'Jungle Nord', 'Jungle Sud']],
    [null, ['Santé, mentale', 'Santé, dentaire', 'Vie, sociale', 'Vie, privée']],
    [null, []],
  ])('“%s” in %s', (expected, cells) => expect(separator(...cells)).toBe(expected));
});

test('languages joined by spaces, one of which is “en”', () => {
  const languages = matcherOf('language');
  const cells = ['fr en ar', 'ar', 'en ti'].map((cell) => [cell, 1] as const);
  expect(separatorOf(cells, languages)).toBe(' ');
  expect(splitList('fr en ar', ' ', languages)).toEqual(['fr', 'en', 'ar']);
});

describe('what is separated', () => {
  test.each([
    ['IPP;DUB;REC', ';', ['IPP', 'DUB', 'REC']],
    [' accueil ;  Dublin ', ';', ['accueil', 'Dublin']],
    ['IPP;;DUB;', ';', ['IPP', 'DUB']],
    [';IPP', ';', ['IPP']],
    ['; ;', ';', []],
    ['', ';', []],
    ['NA', ';', []],
    ['[]', ',', []],
    ['accueil + Dublin', '+', ['accueil', 'Dublin']],
    ['accueil\r\nDublin', '\n', ['accueil', 'Dublin']],
    ['ipp dublin rec', ' ', ['ipp', 'dublin', 'rec']],
    // Labels with the separator inside.
    ['Dublin, traite, violences', ',', ['Dublin', 'traite, violences']],
    ['traite, violences', ',', ['traite, violences']],
    ['9bis/9ter/accueil', '/', ['9bis/ 9ter', 'accueil']],
    ['accueil retour volontaire', ' ', ['accueil', 'retour volontaire']],
    // Quotes, brackets and numbers around the parts.
    ['"Health, mental", Dublin', ',', ['Health, mental', 'Dublin']],
    ['« Santé, mentale » ; accueil', ';', ['Santé, mentale', 'accueil']],
    ['“a;b”;IPP', ';', ['a;b', 'IPP']],
    ['d"un;IPP', ';', ['d"un', 'IPP']],
    ['"open;IPP', ';', ['"open', 'IPP']],
    ['["IPP", "DUB"]', ',', ['IPP', 'DUB']],
    ["['IPP', 'DUB']", ',', ['IPP', 'DUB']],
    ['{IPP,DUB}', ',', ['IPP', 'DUB']],
    ['["IPP"]', ',', ['IPP']],
    ['1) Accueil; 2) Dublin', ';', ['Accueil', 'Dublin']],
    ['1. Accueil|2. Dublin', '|', ['Accueil', 'Dublin']],
    // Another separator, where the list knows all that comes of it.
    ['IPP, DUB; REC', ';', ['IPP', 'DUB', 'REC']],
    ['IPP; foo, DUB', ';', ['IPP', 'foo, DUB']],
    // No separator at all.
    ['Accueil et Dublin', ';', ['Accueil et Dublin']],
    ['Accueil & Dublin', ',', ['Accueil & Dublin']],
    ['Accueil et Dublin', ' ', ['Accueil et Dublin']],
    ['IPP;DUB', null, ['IPP;DUB']],
    [`IPP${UNIT}a, b${UNIT}`, ',', ['IPP', 'a, b']],
  ] as const)('%j at “%s”', (cell, at, expected) => expect(split(cell, at)).toEqual(expected));

  test('any set of codes or labels joined with any separator comes apart again', () => {
    const known = codeLists.topic.codes.filter(({ unknown }) => !unknown);
    const spellings = known.flatMap(({ code, label }) => [code, ...Object.values(label)]);
    const separators = fc.constantFrom(';', '; ', '|', ' | ', ',', ', ', '\n', UNIT);
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...spellings), { minLength: 2, maxLength: 6 }),
        separators,
        (items, by) => {
          const codes = split(items.join(by), by === UNIT ? null : by.trim() || by).map((item) =>
            topics.match(item),
          );
          expect(codes).toEqual(items.map((item) => topics.match(item)));
        },
      ),
      { numRuns: 500 },
    );
  });

  test('no cell makes it fail, and nothing empty comes out', () => {
    const cells = fc.oneof(fc.string(), fc.stringMatching(/^[a;,|/"'[\]{} \n]{0,12}$/));
    fc.assert(
      fc.property(cells, fc.constantFrom(';', '|', ',', '/', ' ', '\n', null), (cell, at) => {
        expect(split(cell, at).every((item) => item.trim() !== '')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
