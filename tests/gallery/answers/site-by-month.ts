import type { Answer } from '#lib/model/answer.ts';
import { answer, months, wave } from '../context.ts';
import { perSite } from './sites.ts';

const cells = perSite.flatMap(([site, total], index) =>
  months(12, 2024).map((month, column) => ({
    site,
    month,
    value: wave(column + index * 3, total / 12 - 0.4),
  })),
);
const bySite = perSite.map(([site]) => ({
  site,
  value: cells.filter((cell) => cell.site === site).reduce((sum, cell) => sum + cell.value, 0),
}));

const answers: Record<'cells' | 'bySite' | 'sessions', Answer> = {
  cells: answer(
    { indicator: 'contact-moments', by: ['site', 'month'] },
    'contact-moments',
    cells.filter((cell) => cell.value > 0),
  ),
  bySite: answer({ indicator: 'contact-moments', by: ['site'] }, 'contact-moments', bySite),
  sessions: answer(
    { indicator: 'sessions', by: ['site', 'month'] },
    'sessions',
    // One site held sessions at which nobody came: a zero, not a gap.
    cells
      .filter((cell) => cell.value > 0 || cell.site === 'BE-WAL-WAR')
      .map((cell) => ({ ...cell, value: 2 })),
  ),
};
export default answers;
