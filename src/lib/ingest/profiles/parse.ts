import * as v from 'valibot';
import { codeLists, municipalities } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';
import type { Issue } from '#lib/model/issue.ts';
import { readJson } from '#lib/model/json.ts';
import { fieldOf } from '../column-plan.ts';
import type { ImportProfile } from './import-profile.ts';
import { MOST_CHARACTERS, profileSchema } from './schema.ts';

const MOST_NAMED = 10;

function issue(code: string, params: Issue['params'] = {}): Issue {
  return { code, severity: 'error', where: {}, params };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null;
}

function shapeIssue(found: v.BaseIssue<unknown>): Issue {
  const path = v.getDotPath(found) ?? '';
  const isSurplus = found.kind === 'schema' && found.expected === 'never';
  return issue(isSurplus ? 'profile_unknown_entry' : 'profile_wrong_entry', { path: path.slice(0, 200) });
}

function isCode(list: CodeListId, code: string): boolean {
  return codeLists[list].codes.some((known) => known.code === code);
}

function fieldIssues({ table, columns, values }: ImportProfile): Issue[] {
  const named = [...columns, ...values].flatMap(({ field }) => (typeof field === 'string' ? [field] : []));
  const unknown = [...new Set(named)].filter((name) => !fieldOf(table, name));
  return unknown.map((field) => issue('profile_unknown_field', { field, table }));
}

/** Codes that a closed list doesn't have; open lists take codes that were made locally. */
function codeIssues({ table, team, values, sites }: ImportProfile): Issue[] {
  const unknown: { field: string; value: string }[] = [];
  if (typeof team === 'string' && !isCode('team', team)) unknown.push({ field: 'team', value: team });
  for (const { field, code } of values) {
    const list = fieldOf(table, field)?.list;
    if (list && typeof code === 'string' && !codeLists[list].open && !isCode(list, code))
      unknown.push({ field, value: code });
  }
  for (const { municipality, region } of sites) {
    if (!isCode('region', region)) unknown.push({ field: 'region', value: region });
    if (municipality !== null && !municipalities.some(({ id }) => id === municipality))
      unknown.push({ field: 'municipality', value: municipality });
  }
  return unknown.map(({ field, value }) => issue('profile_unknown_code', { field, value }));
}

/**
 * A remembered layout read from JSON, whoever wrote it: a profile, or what is wrong with it, naming the
 * entries, fields and codes (the first ten). Nothing of it is used unless all of it is understood.
 */
export function parseProfile(json: string): ImportProfile | Issue[] {
  if (json.length > MOST_CHARACTERS) return [issue('profile_too_large', { most: MOST_CHARACTERS })];
  const data = readJson(json.replace(/^\uFEFF/, ''));
  if (!isRecord(data) || Array.isArray(data)) return [issue('profile_no_json')];
  if (typeof data['version'] === 'number' && data['version'] !== 1)
    return [issue('profile_other_version', { version: data['version'] })];
  const read = v.safeParse(profileSchema, data);
  if (!read.success) return read.issues.slice(0, MOST_NAMED).map(shapeIssue);
  const issues = [...fieldIssues(read.output), ...codeIssues(read.output)];
  return issues.length === 0 ? read.output : issues.slice(0, MOST_NAMED);
}

/** A layout as JSON, for a file or for the device. */
export function profileToJson(profile: ImportProfile): string {
  return `${JSON.stringify(profile, null, 2)}\n`;
}
