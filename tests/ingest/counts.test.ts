import { describe, expect, test } from 'vitest';
import { withField } from '../../src/lib/ingest/replan.ts';
import { planOf, textFile } from './files.ts';

const issuesOf = async (text: string) =>
  (await planOf(textFile(text))).issues.map(({ code, params }) => [code, params['column']]);

describe('a table of sums', () => {
  const summed = 'Month,Site,Contacts\n202601,Calais,12\n202601,Gare du Nord,31\n202602,Calais,9\n';

  test('is told: its counts are no identifiers', async () => {
    const plan = await planOf(textFile(summed));
    expect(plan.columns.map(({ field }) => field)).toEqual(['contact_date', 'site_code', null]);
    expect(plan.issues.map(({ code, severity }) => [code, severity])).toEqual([['counts_column', 'warning']]);
  });

  test('can be read as numbers of people by choice', async () => {
    const plan = withField(await planOf(textFile(summed)), 2, 'head_count');
    expect(plan.columns[2]?.field).toBe('head_count');
    expect(plan.issues).toEqual([]);
  });

  test.each(['Nombre de contacts', 'Aantal contacten', 'count', 'n', 'Total', 'Nb contacts'])(
    'is told by %s',
    async (header) => {
      const text = `Date,Lieu,${header}\n2026-01-05,Calais,12\n2026-01-06,Calais,12\n2026-01-07,Grande-Synthe,40\n`;
      expect(await issuesOf(text)).toEqual([['counts_column', header]]);
    },
  );

  test.each(['effectif', 'Personnes', 'people', 'Aantal personen'])(
    'is told by %s a month, and not by that of a contact',
    async (header) => {
      const rows = (dates: string[]) => dates.map((date, at) => `${date},Calais,${at * 7 + 3}\n`).join('');
      const months = `Date,Lieu,${header}\n${rows(['2026-01', '2026-02', '2026-03'])}`;
      const days = `Date,Lieu,${header}\n${rows(['2026-01-05', '2026-02-06', '2026-03-07'])}`;
      expect(await issuesOf(months)).toEqual([['counts_column', header]]);
      expect(await issuesOf(days)).toEqual([]);
    },
  );

  test('numbers of rows and words are no counts', async () => {
    expect(await issuesOf('Date,n\n2026-01-05,1\n2026-01-06,2\n2026-01-07,3\n')).toEqual([]);
    expect(await issuesOf('Date,N°\n2026-01-05,12\n2026-01-06,24\n')).toEqual([]);
    expect(await issuesOf('Date,Contacts\n2026-01-05,gare\n2026-01-06,parc\n')).toEqual([]);
  });
});

describe('a header spelt nearly like that of the identifier', () => {
  const fieldOf = async (header: string, ids: readonly (string | number)[]) => {
    const rows = ids.map((id, at) => `2026-01-${String(at + 10)},${id}\n`).join('');
    return (await planOf(textFile(`Date,${header}\n${rows}`))).columns[1]?.field ?? null;
  };

  test('needs values that differ and are no small counts', async () => {
    expect(await fieldOf('Contct ID', ['A-17', 'A-18', 'B-3', 'B-4'])).toBe('contact_id');
    expect(await fieldOf('Contct ID', [1, 2, 3, 4])).toBe('contact_id');
    expect(await fieldOf('Contct ID', [12, 40, 3, 88])).toBeNull();
    expect(await fieldOf('Contct ID', [5001, 5044, 7012, 9003])).toBe('contact_id');
  });
});
