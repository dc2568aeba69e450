import { describe, expect, test } from 'vitest';
import { matcherOf } from '../../src/lib/ingest/codes.ts';
import { isShared, sameValueKey, suggestionFor } from '../../src/lib/ingest/suggest.ts';
import type { CodeListId } from '../../src/lib/model/field.ts';

describe('the nearest spelling', () => {
  test.each<[CodeListId, string, string]>([
    ['nationality', 'Erithrée', 'ERI'],
    ['nationality', 'Erytrhée', 'ERI'],
    ['nationality', 'érythéen', 'ERI'],
    ['nationality', 'Afganistan', 'AFG'],
    ['nationality', 'Ethopie', 'ETH'],
    ['nationality', 'Palestinnien', 'PSE'],
    ['nationality', 'Soudann', 'SDN'],
    ['nationality', 'Sud Soudan', 'SSD'],
    ['nationality', 'Guinee Bisau', 'GNB'],
    ['language', 'Tygrinya', 'tir'],
    ['language', 'Pasthou', 'pus'],
    ['activity', 'Permanance', 'PER'],
    ['activity', 'maraud', 'OUT'],
    ['contact-type', 'Entretien individuelle', 'IND'],
    ['site', 'Parc Maximillien', 'BE-BRU-MAX'],
    ['topic', 'acceuil', 'REC'],
    ['topic', 'Regularisaton', 'REG'],
    ['topic', 'procédure protection internationale', 'IPP'],
    ['status', 'demandeur asile', 'AIP'],
    ['profile', 'homme isollé', 'SM'],
  ])('%s: “%s” is near %s', (list, value, code) => {
    expect(matcherOf(list).match(value)).toBe('unlisted');
    expect(suggestionFor(value, list)).toBe(code);
  });

  test.each<[CodeListId, string]>([
    // Too short, or too far.
    ['nationality', 'Irann'],
    ['nationality', 'Ira'],
    ['nationality', 'Mal'],
    ['nationality', 'Atlantis'],
    ['nationality', 'Autre'],
    ['nationality', 'Kurde'],
    ['nationality', 'Somaliland'],
    ['nationality', ''],
    // Between two that are taken for each other.
    ['nationality', 'Irakk'],
    ['nationality', 'Nigera'],
    ['nationality', 'Nigeri'],
    ['nationality', 'Slovaia'],
    ['nationality', 'Austrlia'],
    ['nationality', 'Gambix'],
    ['nationality', 'Zambix'],
    ['nationality', 'Malli'],
    ['nationality', 'Malavi 2'],
    ['nationality', 'Soudan du Nrod'],
    ['nationality', 'Corée du Ouest'],
    // Numbers are no slips of one another.
    ['site', 'Hub 12'],
    ['age-bracket', '18-61'],
  ])('%s: nothing is near “%s”', (list, value) => expect(suggestionFor(value, list)).toBeNull());

  test('a word that several countries go by is matched by none, and suggests the usual', () => {
    for (const word of ['Congo', 'congolais', 'Congolese', 'Congolees']) {
      expect(matcherOf('nationality').match(word)).toBe('unlisted');
      expect([suggestionFor(word, 'nationality'), isShared(word, 'nationality')]).toEqual(['COD', true]);
    }
    expect(['Corée', 'Korean', 'Dominican'].map((word) => suggestionFor(word, 'nationality'))).toEqual([
      'KOR',
      'KOR',
      'DOM',
    ]);
    expect([isShared('Erithrée', 'nationality'), isShared('Congo', 'site')]).toEqual([false, false]);
  });

  test('is found for hundreds of values in a moment', () => {
    const start = performance.now();
    for (let at = 0; at < 200; at++) suggestionFor(`inconnu au bataillon ${at} ${at * 7}`, 'nationality');
    for (let at = 0; at < 200; at++) suggestionFor(`Erithr${'aeiou'.charAt(at % 5)}e`, 'nationality');
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});

describe('one value in several spellings', () => {
  test.each([
    ['Santé mentale', 'SANTE MENTALE'],
    ['Santé mentale', 'santé-mentale '],
    ['ad hoc', 'Ad-hoc'],
    ['ad hoc', 'adhoc'],
    ['Burkina Faso', 'BurkinaFaso'],
    ['Croix-Rouge', 'croix  rouge.'],
    ['cœur', 'Coeur'],
    ['Œuvre', 'oeuvre'],
    ['Straße', 'STRASSE'],
    ['فارسی', 'فارسي'],
  ])('%s and %s', (one, other) => expect(sameValueKey(one)).toBe(sameValueKey(other)));

  test.each([
    ['Hub 1', 'Hub 2'],
    ['Hub 1 2', 'Hub 12'],
    ['-5', '5'],
    ['<18', '>18'],
    ['+', '&'],
    ['☀', '☂'],
  ])('%s and %s are two', (one, other) => expect(sameValueKey(one)).not.toBe(sameValueKey(other)));
});
