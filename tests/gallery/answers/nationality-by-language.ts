import type { Answer } from '#lib/model/answer.ts';
import { answer } from '../context.ts';
import { perLanguage } from './languages.ts';
import { perNationality } from './nationality.ts';

const spoken: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  BDI: { run: 201, fra: 88, eng: 12 },
  ERI: { tir: 260, eng: 22, ara: 14 },
  PSE: { ara: 231, eng: 31 },
  AFG: { prs: 112, pus: 94, eng: 20 },
  YEM: { ara: 140, eng: 19 },
  ETH: { tir: 96, eng: 40, som: 6 },
  SYR: { ara: 118, ckb: 9, eng: 8 },
  GIN: { fra: 77, eng: 2 },
  TUR: { tur: 41, ckb: 15, eng: 9 },
  SOM: { som: 58, ara: 7, eng: 12 },
};

const answers: Record<'cells' | 'nationalities' | 'languages', Answer> = {
  cells: answer(
    { indicator: 'contact-moments', by: ['nationality', 'language'] },
    'contact-moments',
    Object.entries(spoken).flatMap(([nationality, languages]) =>
      Object.entries(languages).map(([language, value]) => ({ nationality, language, value })),
    ),
    { known: 2240, total: 2412 },
  ),
  nationalities: answer(
    { indicator: 'contact-moments', by: ['nationality'] },
    'contact-moments',
    perNationality.map(([nationality, value]) => ({ nationality, value: Math.round(value * 1.4) })),
  ),
  languages: answer(
    { indicator: 'contact-moments', by: ['language'] },
    'contact-moments',
    perLanguage.map(([language, value]) => ({ language, value })),
  ),
};
export default answers;
