import { describe, expect, test } from 'vitest';
import { openQuestions } from '../../src/lib/ingest/plan.ts';
import { withDateOrder, withField, withTable, withTeam } from '../../src/lib/ingest/replan.ts';
import { rejectsToCsv } from '../../src/lib/ui/import/rejects-csv.ts';
import { columnOf, loadAll, planOf, textFile } from './files.ts';

const becomes = async (text: string) =>
  Object.fromEntries(
    (await planOf(textFile(text))).columns.map((column) => [
      column.header,
      column.field ?? column.evidence[0]?.code,
    ]),
  );

describe('columns', () => {
  test('a case-management export needs no correction', async () => {
    const text =
      '"CurrentLivingSitID","EnrollmentID","PersonalID","InformationDate","CurrentLivingSituation","VerifiedBy","LocationDetails","DateCreated","DateUpdated","UserID","DateDeleted","ExportID"\n' +
      '"8","784871","68121",2020-10-06,116,"Organization O - SO",,2020-10-08 09:07:08,2020-10-08 09:07:08,"26",,"1036"\n' +
      '"9","784871","68121",2020-10-12,116,"Organization O - SO",,2020-10-13 06:40:00,2020-10-13 06:40:00,"26",,"1036"\n' +
      '"10","784872","68122",2020-10-13,116,"Organization O - SO",,2020-10-13 06:40:33,2020-10-13 06:40:33,"26",,"1036"\n';
    expect(await becomes(text)).toMatchObject({
      CurrentLivingSitID: 'contact_id',
      PersonalID: 'person_key',
      InformationDate: 'contact_date',
      EnrollmentID: 'no_field',
      DateCreated: 'recorded_on',
      DateUpdated: 'no_field',
      ExportID: 'no_field',
    });
  });

  test('what gives people away is left out, by header and by content', async () => {
    const text =
      'Date;Nom et prénom;GSM;Contact mail;NN;Remarques;Divers\n' +
      '14/03/2022;Ali Hassan;0470 12 34 56;a@b.be;85.07.30-033.28;bref;ali@example.org\n' +
      '15/03/2022;Sara Tesfay;0470 12 34 57;c@d.be;;court;sara@example.org\n';
    expect(await becomes(text)).toEqual({
      Date: 'contact_date',
      'Nom et prénom': 'private_name',
      GSM: 'private_phone',
      'Contact mail': 'private_email',
      NN: 'private_number',
      Remarques: 'private_text',
      Divers: 'private_email',
    });
  });

  test('sessions and outcomes are recognised by their columns', async () => {
    const session = await planOf(
      textFile(
        'activity_id,activity_date,site_code,activity_type,staff_count,mediator_count\nS1,2022-03-14,Calais,OUT,3,1\n',
      ),
    );
    const outcome = await planOf(
      textFile('person_key,outcome_code,outcome_date,evidence,country\nP1,RTA,2022-03-14,TEAM,BE\n'),
    );
    expect([session.table, outcome.table]).toEqual(['session', 'outcome']);
  });

  test('corrections: a field moves, a question is answered, a table is chosen', async () => {
    const plan = await planOf(textFile('Date,Autre date,Lieu\n03/04/2022,05/06/2022,Calais\n'));
    expect(openQuestions(plan)).toBe(2);
    const moved = withField(plan, 1, 'contact_date');
    expect(moved.columns.map((column) => column.field)).toEqual([null, 'contact_date', 'site_code']);
    const answered = withTeam(withDateOrder(moved, 1, 'mdy'), 'FR-OFII');
    expect([openQuestions(answered), answered.team]).toEqual([0, 'FR-OFII']);
    expect(withField(plan, 0, null).issues.map((issue) => issue.code)).toEqual(['no_date_column']);
    expect(withTable(plan, 'session').columns[0]?.field).toBe('activity_date');
  });

  test('a field passed through on the way to another goes back to the column that had it', async () => {
    const plan = withTeam(
      await planOf(
        textFile('Date,Lieu,Dossier,Encodeur\n13/04/2022,Calais,RO-1,A\n14/04/2022,Calais,RO-2,B\n'),
      ),
      'FR-OFII',
    );
    const fields = (one: typeof plan) => one.columns.map((column) => column.field);
    const start = ['contact_date', 'site_code', 'person_key', null];
    expect(fields(plan)).toEqual(start);
    const passing = withField(plan, 3, 'person_key');
    expect(fields(passing)).toEqual(['contact_date', 'site_code', null, 'person_key']);
    const beyond = withField(withField(passing, 3, 'team'), 3, 'partner');
    expect(fields(beyond)).toEqual(['contact_date', 'site_code', 'person_key', 'partner']);
    expect([beyond.team, beyond.teamOpen]).toEqual(['FR-OFII', false]);
    // A field that a third column has by now stays there.
    const third = withField(withField(passing, 1, 'person_key'), 3, 'partner');
    expect(fields(third)).toEqual(['contact_date', 'person_key', null, 'partner']);
  });

  const columns = { line: 'Line', column: 'Column', value: 'Value', problem: 'Problem' };

  test('rejected rows keep their own columns and can’t run as formulas', () => {
    const reject = {
      file: 'a.csv',
      line: 7,
      column: 'Date',
      value: '',
      reason: 'no_date',
      cells: ['', '=1+1'],
    };
    const text = rejectsToCsv(['Date', 'Note'], [reject], ';', columns, () => 'No date');
    expect(text).toBe(`\uFEFFDate;Note;Line;Column;Value;Problem\r\n;'=1+1;7;Date;;No date\r\n`);
  });

  test('rejected rows, corrected, are loaded in their own layout and without a second copy', async () => {
    const text =
      'contact_id;contact_date;sex;partner\nA;2022-03-14;F;-\nB;31/02/2022;M;=Caritas\nC;2022-03-15;F\n';
    const file = textFile(text, 'export.csv');
    const first = await loadAll(file);
    expect(first.rejects.map(({ line }) => line)).toEqual([3]);
    const again = rejectsToCsv(
      ['contact_id', 'contact_date', 'sex', 'partner'],
      first.rejects,
      ';',
      columns,
      () => 'No date',
    ).replace('31/02/2022;M', '2022-02-28;M');
    const both = await loadAll(file, textFile(again, 'export – corrected.csv'));
    expect(both.logs.map(({ accepted, rejected }) => [accepted, rejected])).toEqual([
      [2, 1],
      [1, 0],
    ]);
    expect(columnOf(both, 'partner')).toEqual([null, null, '=Caritas']);
    expect(columnOf(both, 'contact_id')).toEqual(['A', 'C', 'B']);
    // The corrected file a second time, beside itself, changes nothing.
    const twice = await loadAll(file, textFile(again, 'b.csv'), textFile(again, 'c.csv'));
    expect(twice.logs.map(({ accepted, merged }) => [accepted, merged])).toEqual([
      [2, 0],
      [1, 0],
      [0, 1],
    ]);
  });
});
