import { fieldOf, leaveOut, readAs } from '../column-plan.ts';
import { withColumnIssues } from '../findings.ts';
import type { ColumnPlan, Evidence, SourcePlan } from '../plan.ts';
import { withTable } from '../replan.ts';
import { align, type Alignment } from './signature.ts';
import type { ImportProfile, ProfileColumn } from './import-profile.ts';
import { privateCodes } from './private-codes.ts';

/** Whether what the column gives away stays out: it does unless just that was confirmed to be kept. */
function staysOut(column: ColumnPlan, { keeps }: ProfileColumn): boolean {
  const found = column.field === null ? privateCodes(column) : [];
  return found.some((code) => code !== keeps);
}

/** A column that is kept although it gives people away stays known as such, and hidden. */
function knownAsPrivate(read: ColumnPlan, found: ColumnPlan): ColumnPlan {
  const reasons = found.evidence.filter(({ code }) => code.startsWith('private_'));
  return {
    ...read,
    isPrivate: read.isPrivate || reasons.length > 0,
    evidence: [...read.evidence, ...reasons],
  };
}

/** The remembered order of a column of dates; an order that the file itself proves to be another is asked about. */
function withOrder(column: ColumnPlan, { dateOrder }: ProfileColumn): ColumnPlan {
  if (dateOrder === undefined || column.dateOrder === null) return column;
  const isOpen = column.confidence === 'ask' || column.field === 'birth_year';
  if (isOpen) return { ...column, dateOrder, confidence: 'certain' };
  return column.dateOrder === dateOrder ? column : { ...column, confidence: 'ask' };
}

/** Codes as found, with the remembered ones over them; a value confirmed as it is written has none. */
function withValues(column: ColumnPlan, { values }: ImportProfile): ColumnPlan {
  const codes = new Map(Object.entries(column.codes));
  const own = values.filter(({ field }) => field === column.field);
  for (const { value, code } of own) {
    if (code === undefined) codes.delete(value);
    else codes.set(value, code);
  }
  return { ...column, codes: Object.fromEntries(codes), confirmed: own.map(({ value }) => value) };
}

function readAgain(
  column: ColumnPlan,
  remembered: ProfileColumn,
  profile: ImportProfile,
  why: Evidence,
): ColumnPlan {
  const field = fieldOf(profile.table, remembered.field ?? null);
  if (!field) return column;
  const { option, nightUntilHour, inHours, isGrouped } = remembered;
  const confidence = 'header' in why.params ? 'likely' : 'certain';
  const read = knownAsPrivate(readAs(column.profile, field, confidence, why, remembered.separator), column);
  if (option !== undefined)
    return { ...read, evidence: [why], option, separator: null, codes: {}, unlisted: [] };
  const ordered = withOrder(read, remembered);
  return {
    ...withValues(ordered, profile),
    nightUntilHour: nightUntilHour ?? 0,
    inHours: inHours ?? ordered.inHours,
    isGrouped: ordered.isGrouped || isGrouped === true,
  };
}

function columnAgain(column: ColumnPlan, alignment: Alignment, profile: ImportProfile): ColumnPlan {
  const remembered = alignment.columns.get(column.index);
  if (remembered?.field === undefined || staysOut(column, remembered)) return column;
  const isRenamed = alignment.renamed.has(column.index);
  const params = { name: profile.name, ...(isRenamed ? { header: remembered.header } : {}) };
  const why: Evidence = { code: 'profile_remembered', params };
  if (remembered.field === null)
    return column.field === null ? column : leaveOut(column.profile, why.code, params);
  return readAgain(column, remembered, profile, why);
}

/** Proposals for new columns give way to remembered ones; multi-selects may have several columns. */
function withoutRivals(columns: readonly ColumnPlan[], { table }: ImportProfile): ColumnPlan[] {
  const isRemembered = ({ evidence }: ColumnPlan) => evidence[0]?.code === 'profile_remembered';
  const taken = new Set(columns.filter(isRemembered).map(({ field }) => field));
  return columns.map((column) => {
    const field = fieldOf(table, column.field);
    const isRival =
      field !== null && field.type !== 'codes' && taken.has(field.name) && !isRemembered(column);
    return isRival ? leaveOut(column.profile, 'taken') : column;
  });
}

/** The team of the file: of a column, else of the file's own name, else the remembered one. */
function teamOf(
  plan: SourcePlan,
  columns: readonly ColumnPlan[],
  profile: ImportProfile,
): Pick<SourcePlan, 'team' | 'teamOpen'> {
  if (columns.some(({ field }) => field === 'team')) return { team: null, teamOpen: false };
  if (plan.team !== null || profile.team === undefined) return { team: plan.team, teamOpen: plan.teamOpen };
  return { team: profile.team, teamOpen: false };
}

/**
 * A plan with the decisions of a remembered layout. Columns that the layout doesn't know keep what was
 * proposed for them; a column that gives people away stays out unless keeping just that was confirmed. The
 * dialect is not changed: a plan is inspected under it (see `recall`).
 */
export function applyProfile(plan: SourcePlan, profile: ImportProfile): SourcePlan {
  const fresh = plan.table === profile.table ? plan : withTable(plan, profile.table);
  const alignment = align(fresh.header, profile);
  const again = fresh.columns.map((column) => columnAgain(column, alignment, profile));
  const columns = withoutRivals(again, profile);
  return {
    ...fresh,
    ...teamOf(fresh, columns, profile),
    columns,
    hasSharedKeys: profile.hasSharedKeys,
    isLeftOut: profile.isLeftOut,
    issues: withColumnIssues(fresh.issues, fresh.file, fresh.table, columns),
  };
}
