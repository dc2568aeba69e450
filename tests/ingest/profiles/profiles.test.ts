import { describe, expect, test } from 'vitest';
import { reinspect } from '../../../src/lib/ingest/ingest.ts';
import { applyProfile } from '../../../src/lib/ingest/profiles/apply.ts';
import { matchProfile } from '../../../src/lib/ingest/profiles/match.ts';
import { parseProfile, profileToJson } from '../../../src/lib/ingest/profiles/parse.ts';
import { recall } from '../../../src/lib/ingest/profiles/recall.ts';
import { toProfile } from '../../../src/lib/ingest/profiles/remember.ts';
import { openQuestions, type SourcePlan } from '../../../src/lib/ingest/plan.ts';
import { withCode, withField, withTable, withTeam } from '../../../src/lib/ingest/replan.ts';
import { codesOf, planOf, textFile } from '../files.ts';
import { at, decided, EXPORT, remembered } from './layout.ts';

/** What a plan decides, without what it has seen. */
function decisions(plan: SourcePlan): unknown {
  const { table, team, teamOpen, hasSharedKeys, isLeftOut } = plan;
  const columns = plan.columns.map(
    ({
      header,
      field,
      dateOrder,
      nightUntilHour,
      separator,
      option,
      inHours,
      isGrouped,
      codes,
      confirmed,
      isPrivate,
    }) => ({
      ...{ header, field, dateOrder, nightUntilHour, separator, option, inHours, isGrouped, codes },
      ...{ confirmed, isPrivate },
    }),
  );
  return { table, team, teamOpen, hasSharedKeys, isLeftOut, columns };
}

describe('remembering', () => {
  test('headers and decisions are kept, and nothing of the data', async () => {
    const profile = await remembered();
    expect(profile).toMatchObject({
      version: 1,
      name: 'Maraudes',
      table: 'contact',
      team: 'BE-FEDASIL',
      values: [{ field: 'site_code', value: 'wagenplein', code: null }],
    });
    expect(profile.columns.map(({ header, field }) => [header, field])).toEqual([
      ['Date', 'contact_date'],
      ['Lieu', 'site_code'],
      ['Nationalité', 'nationality'],
      ['Sujets', 'topics'],
      ['Remarques', undefined],
      ['Nom', 'partner'],
      ['Code', 'person_key'],
    ]);
    expect(profile.columns[0]).toMatchObject({ dateOrder: 'dmy', nightUntilHour: 5 });
    const json = profileToJson(profile);
    for (const data of ['Hassan', 'dormi', '2022', 'mars', 'Maximilien', 'P1'])
      expect(json).not.toContain(data);
  });

  test('a question without an answer is not remembered as one', async () => {
    const { columns, ...profile } = toProfile(await planOf(textFile(EXPORT)), 'x');
    expect(columns[0]).toEqual({ header: 'Date', field: 'contact_date' });
    expect('team' in profile).toBe(false);
  });

  test('a spelling that was refused stays refused, one that was proposed needs no memory', async () => {
    const plan = await decided();
    const nationality = at(plan, 'Nationalité');
    expect(plan.columns[nationality]?.codes).toEqual({ erytree: 'ERI' });
    const refused = toProfile(withCode(plan, nationality, 'Erytree', undefined), 'x');
    expect(refused.values).toContainEqual({ field: 'nationality', value: 'erytree' });
    const again = applyProfile(await planOf(textFile(EXPORT)), refused);
    expect(again.columns[nationality]?.codes).toEqual({});
  });

  test('keeping what gives people away is remembered as what it was', async () => {
    const plan = withField(await decided(), 5, 'partner');
    expect(toProfile(plan, 'x').columns[5]).toEqual({
      header: 'Nom',
      field: 'partner',
      keeps: 'private_name',
    });
  });

  test('the sites are those that the values lead to', async () => {
    const plan = withCode(await decided(), 1, 'Wagenplein', 'WAGENPLEIN');
    const sites = ['WAGENPLEIN', 'Elsewhere'].map((code) => ({ code, municipality: null, region: 'VLG' }));
    expect(toProfile(plan, 'x', sites).sites).toEqual([sites[0]]);
  });
});

describe('applying', () => {
  test('the same layout is understood again without a question', async () => {
    const before = await decided();
    const fresh = await planOf(textFile(EXPORT.replace('07/08/2022', '09/10/2022'), 'april.csv'));
    expect(openQuestions(fresh)).toBe(2);
    const again = applyProfile(fresh, toProfile(before, 'Maraudes'));
    expect(openQuestions(again)).toBe(0);
    expect(decisions(again)).toEqual(decisions(before));
    expect(again.columns[0]?.evidence[0]).toEqual({
      code: 'profile_remembered',
      params: { name: 'Maraudes' },
    });
  });

  test('what was applied is remembered the same, also by way of JSON', async () => {
    const profile = await remembered();
    const read = parseProfile(profileToJson(profile));
    expect(read).toEqual(profile);
    const again = applyProfile(await planOf(textFile(EXPORT)), profile);
    expect(toProfile(again, 'Maraudes')).toEqual(profile);
  });

  test('a column that begins to give people away stays out, whatever was remembered', async () => {
    const profile = await remembered();
    const harmless = { ...profile, columns: profile.columns.map(({ keeps: _, ...column }) => column) };
    expect(applyProfile(await planOf(textFile(EXPORT)), harmless).columns[5]).toMatchObject({
      field: null,
      isPrivate: true,
      evidence: [{ code: 'private_name' }],
    });
    const mails = EXPORT.replace('Hassan', 'a@b.be').replace('Tesfay', 'c@d.be').replace('Ali', 'e@f.be');
    expect(applyProfile(await planOf(textFile(mails)), profile).columns[5]?.field).toBeNull();
  });

  test('dates that prove another order are asked about', async () => {
    const profile = await remembered();
    const american = EXPORT.replace('03/04', '04/28').replace('05/06', '06/27').replace('07/08', '08/26');
    const [date] = applyProfile(await planOf(textFile(american)), profile).columns;
    expect([date?.dateOrder, date?.confidence]).toEqual(['mdy', 'ask']);
  });

  test('a file that names its team is believed before the layout', async () => {
    const profile = await remembered();
    const plan = applyProfile(await planOf(textFile(EXPORT, 'ofii 2022.csv')), profile);
    expect([plan.team, plan.teamOpen]).toEqual(['FR-OFII', false]);
    const unknown = toProfile(withTeam(await decided(), null), 'x');
    expect(applyProfile(await planOf(textFile(EXPORT)), unknown).teamOpen).toBe(false);
  });

  test('a left-out column stays left out, a new one is proposed unless its field is taken', async () => {
    const plan = withField(await decided(), 2, null);
    const wider = EXPORT.replaceAll('\n', ';x\n')
      .replace('Code;x', 'Code;Date du contact')
      .replaceAll(';x\n', ';2022-03-04\n');
    const again = applyProfile(await planOf(textFile(`${wider};2022-03-05`)), toProfile(plan, 'x'));
    expect(again.columns[2]?.field).toBeNull();
    expect(again.columns[7]).toMatchObject({ header: 'Date du contact', field: null });
    expect(again.columns[0]?.field).toBe('contact_date');
  });

  test('the table of the layout is the table of the file', async () => {
    const text = 'Date,Lieu,Type\n14/03/2022,Calais,OUT\n';
    const profile = toProfile(withTable(await planOf(textFile(text)), 'session'), 'x');
    const plan = applyProfile(await planOf(textFile(text)), profile);
    expect([plan.table, plan.columns[0]?.field]).toEqual(['session', 'activity_date']);
  });

  test('option columns keep their options', async () => {
    const text = 'date,t/a1,t/a2\n2022-03-14,1,0\n2022-03-15,0,1\n';
    const plan = withField(await planOf(textFile(text)), 1, 'topics');
    const again = applyProfile(await planOf(textFile(text)), toProfile(plan, 'x'));
    expect(decisions(again)).toEqual(decisions(plan));
  });
});

describe('matching', () => {
  const header = EXPORT.split('\n')[0]?.split(';') ?? [];

  test('case, accents and punctuation make no other layout', async () => {
    const profile = await remembered();
    expect(
      matchProfile(['DATE', 'lieu', 'nationalite', 'Sujets:', 'remarques', 'NOM', 'code'], [profile]),
    ).toEqual({
      profile,
      isExact: true,
      drift: [],
    });
  });

  test('other columns in other places make another layout', async () => {
    const profile = await remembered();
    expect(matchProfile(['id', 'date', 'sex', 'age'], [profile])).toBeNull();
    expect(matchProfile([], [profile])).toBeNull();
    expect(matchProfile([...header].reverse(), [profile])).toEqual({ profile, isExact: false, drift: [] });
  });

  test('what drifted is named with what is closest', async () => {
    const profile = await remembered();
    const drifted = ['Date', 'Lieux', 'Nationalité', 'Sujets', 'Nom', 'Code', 'Téléphone'];
    expect(matchProfile(drifted, [profile])?.drift).toEqual([
      { kind: 'renamed', header: 'Lieux', closest: 'Lieu' },
      { kind: 'missing', header: 'Remarques' },
      { kind: 'new', header: 'Téléphone' },
    ]);
    expect(matchProfile([...header.slice(0, 6), 'Codage', 'Code'], [profile])?.drift).toEqual([
      { kind: 'new', header: 'Codage', closest: 'Code' },
    ]);
  });

  test('the same layout comes before a like one, and the likest before others', async () => {
    const profile = await remembered();
    const like = { ...profile, name: 'like', columns: profile.columns.slice(0, 6) };
    const far = { ...profile, name: 'far', columns: profile.columns.slice(0, 5) };
    expect(matchProfile(header, [far, like, profile])?.profile.name).toBe('Maraudes');
    expect(matchProfile(header, [far, like])?.profile.name).toBe('like');
  });

  test('headers that fold alike are told apart by their order', async () => {
    const profile = await remembered();
    const twice = { ...profile, columns: [{ header: 'Note' }, { header: 'note', field: 'partner' }] };
    expect(matchProfile(['NOTE', 'Note'], [twice])?.isExact).toBe(true);
    expect(matchProfile(['Note'], [{ ...twice, columns: [...twice.columns] }])).toBeNull();
  });

  test('a thousand columns beside a thousand others take no time', async () => {
    const profile = await remembered();
    const wide = Array.from({ length: 2_000 }, (_, index) => ({ header: `question number ${index * 7}` }));
    const start = performance.now();
    matchProfile(
      Array.from({ length: 2_000 }, (_, index) => `réponse ${index}`),
      [{ ...profile, columns: wide }],
    );
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

describe('recalling', () => {
  const source = async (text: string, name = 'a.csv') => {
    const file = textFile(text, name);
    return { file, plan: await planOf(file) };
  };

  test('known layouts are applied, others stay as they are', async () => {
    const profile = await remembered();
    const other = await source('id,date\n1,2022-03-14\n');
    const [known, unknown] = await recall([await source(EXPORT), other], [profile], reinspect);
    expect(known && openQuestions(known.plan)).toBe(0);
    expect(unknown).toBe(other);
  });

  test('a drifted layout is applied and its drift is said', async () => {
    const profile = await remembered();
    const text = EXPORT.replace('Lieu;', 'Lieux;').replace(';Nom;', ';Famille;');
    const [recalled] = await recall([await source(text)], [profile], reinspect);
    expect(recalled?.plan.columns[1]).toMatchObject({
      field: 'site_code',
      confidence: 'likely',
      evidence: [{ code: 'profile_remembered', params: { name: 'Maraudes', header: 'Lieu' } }, {}],
      codes: { wagenplein: null },
    });
    expect(codesOf(recalled?.plan.issues ?? [])).toEqual(
      expect.arrayContaining(['profile_drift_missing', 'profile_drift_new', 'profile_drift_renamed']),
    );
  });

  test('a header row that was chosen is found again', async () => {
    const text = `Rapport;2022;;;;;\nVilles;x;y;z;;;\n${EXPORT}`;
    const first = await source(text);
    const chosen = await reinspect(first, { headerRow: 2, headerRows: 1 });
    const profile = toProfile(withTeam(chosen.plan, 'BE-FEDASIL'), 'Titre');
    const elsewhere = await reinspect(first, { headerRow: 0 });
    const [recalled] = await recall(
      [{ ...elsewhere, plan: { ...elsewhere.plan, chosen: {} } }],
      [profile],
      reinspect,
    );
    expect(recalled?.plan.headerRow).toBe(2);
    expect(recalled?.plan.team).toBe('BE-FEDASIL');
  });
});
