import { describe, expect, test } from 'vitest';
import { isDeviceAddress } from '../../../src/lib/ingest/privacy/devices.ts';
import { nameSigns } from '../../../src/lib/ingest/privacy/names.ts';
import {
  isBelgianNumber,
  isEnterpriseNumber,
  isFrenchNumber,
  isProtectionFile,
  isShortenedNumber,
} from '../../../src/lib/ingest/privacy/numbers.ts';
import { isPhone } from '../../../src/lib/ingest/privacy/phones.ts';
import { isAddress, isPosition } from '../../../src/lib/ingest/privacy/places.ts';

const which = (texts: readonly string[], test: (text: string) => boolean) => texts.filter(test);

describe('numbers with check digits', () => {
  test('a Belgian number is one with the right check digits only', () => {
    // 850730033 mod 97 = 69 and 97 − 69 = 28; 2170730033 mod 97 = 13 and 97 − 13 = 84.
    const right = ['85.07.30-033.28', '85073003328', '85 07 30 033 28', '17.07.30-033.84', '٨٥٠٧٣٠٠٣٣٢٨'];
    // A digit wrong, check digits of the other century's number, month 13, day 32, serial 0, too short.
    const wrong = [
      '85.07.30-033.29',
      '85.07.30-034.28',
      '85133003374',
      '85073203334',
      '85.07.30-33.28',
      '8507300332',
    ];
    expect(which(right, isBelgianNumber)).toEqual(right);
    expect(which(wrong, isBelgianNumber)).toEqual([]);
  });

  test('numbers for people without a registered address have 20 or 40 more months, or no birth date', () => {
    const right = ['88.49.02-117.74', '99.21.14-201.53', '79.00.00-012.95', '79.40.01-007.59'];
    expect(which(right, isBelgianNumber)).toEqual(right);
  });

  test('every single wrong digit is noticed', () => {
    const number = '85073003328';
    const mistyped = Array.from(number).flatMap((digit, at) =>
      Array.from('0123456789')
        .filter((other) => other !== digit)
        .map((other) => number.slice(0, at) + other + number.slice(at + 1)),
    );
    expect(mistyped).toHaveLength(99);
    // Two of them are right for somebody born since 2000 at most: another person's number.
    expect(which(mistyped, isBelgianNumber).length).toBeLessThanOrEqual(2);
  });

  test('zeros that a spreadsheet dropped are put back', () => {
    expect(which(['4021111867', '123140143', '4021111868'], isShortenedNumber)).toEqual([
      '4021111867',
      '123140143',
    ]);
  });

  test('a French number has its key, Corsica’s too', () => {
    // 2550814168025 mod 97 = 59 and 97 − 59 = 38.
    const right = ['255081416802538', '2 55 08 14 168 025 38', '1 84 12 2A 451 089 33', '196032B03301412'];
    const wrong = [
      '255081416802539',
      '1 84 12 2A 451 089 34',
      '2550814168025',
      '955081416802538',
      '123456789012311',
    ];
    expect(which(right, isFrenchNumber)).toEqual(right);
    expect(which(wrong, isFrenchNumber)).toEqual([]);
  });

  test('a file of the protection office is told from a team’s own numbering', () => {
    expect(which(['16/12345', '17/10234Z', '24/00012', '12/2021', '2016/12345'], isProtectionFile)).toEqual([
      '16/12345',
      '17/10234Z',
    ]);
  });

  test('an organisation’s number is nobody’s telephone', () => {
    expect(which(['0221.508.111', 'BE 0221508111', '0221.508.112'], isEnterpriseNumber)).toEqual([
      '0221.508.111',
      'BE 0221508111',
    ]);
    expect(isPhone('0221508111')).toBe(false);
  });
});

describe('telephones, addresses, places', () => {
  test('telephones as people write them', () => {
    const right = [
      '0470 12 34 56',
      '0470/12.34.56',
      '+32 (0)470 12 34 56',
      '0032470123456',
      '02/512.34.56',
      '06 12 34 56 78',
      '+33 6 12 34 56 78',
      '+249 912 345 678',
      'GSM: 0470123456 (ami)',
      '0470 12 34 56 ou 0485 12 34 56',
    ];
    const wrong = [
      '14/03/2022',
      '14-03-2022 10',
      '2022-03-14',
      '470123456',
      '1013473008',
      '0.123456789',
      '0,123456789',
      '0000012345',
      '0 0 1 0 0 1 0 0 0',
      '1646640000000',
      '10:30:00',
      '0470',
    ];
    expect(which(right, isPhone)).toEqual(right);
    expect(which(wrong, isPhone)).toEqual([]);
  });

  test('positions in the notations of forms, maps and databases', () => {
    const right = [
      '50.85 4.35',
      '50.8 4.3 0 0',
      '[50.8611, 4.3542]',
      '50,8503 4,3517',
      '50.1 4.1 0 0; 50.2 4.2 0 0',
      'POINT(4.35 50.86)',
      '50°51′38″N 4°21′15″E',
      'https://www.google.com/maps/@50.8611,4.3542,17z',
      '0101000020E6100000CEAACFD5569C3340E3C798BB96B04440',
    ];
    const wrong = [
      '12.50 30.20',
      '50 4',
      '95.123 4.123',
      '3.5',
      '1, 2',
      '2022.03.14',
      '1.234,56',
      'https://fedasil.be/fr',
    ];
    expect(which(right, isPosition)).toEqual(right);
    expect(which(wrong, isPosition)).toEqual([]);
  });

  test('a street needs a number', () => {
    expect(
      which(
        ['Rue des Palais 44', 'Kerkstraat 4', 'Rue Neuve', 'Place Masui', '3 jours', 'Gate 4'],
        isAddress,
      ),
    ).toEqual(['Rue des Palais 44', 'Kerkstraat 4']);
  });

  test('addresses of devices are no versions and no times', () => {
    expect(
      which(
        ['81.164.12.7', '2a02:a03f::1', '::1', '1.2.3.4', '10:30:00', '256.1.1.1', '12:30', 'a::b::c'],
        isDeviceAddress,
      ),
    ).toEqual(['81.164.12.7', '2a02:a03f::1', '::1']);
  });
});

describe('names', () => {
  const shaped = (text: string) => nameSigns(text).isShaped;

  test('have two to five words with capitals, or a script without', () => {
    const names = [
      'Ali Hassan',
      'HASSAN Mohamed',
      'Van den Berghe, Sofie',
      'Mme Dubois-Leroy Anne',
      'محمد علي',
      'Abu Bakr al-Masri',
    ];
    expect(which(names, shaped)).toEqual(names);
  });

  test('are not labels of lists, organisations, places, roles or sentences', () => {
    const others = [
      'Médecins du Monde',
      'Parc Maximilien',
      'Gare du Nord',
      'Organization O - SO',
      'Sierra Leone',
      'Burkina Faso',
      'Assistant Social',
      'Homme Seul',
      'a dormi dehors',
      'Ali',
      'S-2024-03-14',
    ];
    expect(which(others, shaped)).toEqual([]);
  });

  test('a short word in capitals is a code', () => {
    expect(which(['ICM', 'SW', 'Els', 'Sophie L.'], (text) => nameSigns(text).isSingle)).toEqual([
      'Els',
      'Sophie L.',
    ]);
  });
});
