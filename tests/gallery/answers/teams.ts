import type { Answer, Unit } from '#lib/model/answer.ts';
import { answer } from '../context.ts';

const of = (indicator: string, unit: Unit, fedasil: number, ofii: number, all = fedasil + ofii): Answer =>
  answer(
    { indicator, by: ['team'] },
    unit,
    [
      { team: 'BE-FEDASIL', value: fedasil },
      { team: 'FR-OFII', value: ofii },
    ],
    { overall: { value: all, numerator: null, denominator: null } },
  );

const answers = {
  contacts: of('contact-moments', 'contact-moments', 2412, 1038),
  persons: of('persons-reached', 'persons', 1702, 688, 2361),
  interviews: of('individual-interviews', 'interviews', 612, 201),
  sessions: of('sessions', 'sessions', 521, 203),
  referrals: of('referrals', 'referrals', 771, 240),
  overlap: answer({ indicator: 'cross-border-overlap', by: [] }, 'persons', [{ value: 29 }], {
    overall: { value: 29, numerator: null, denominator: null },
    known: 1980,
    total: 1980,
  }),
};
export default answers;
