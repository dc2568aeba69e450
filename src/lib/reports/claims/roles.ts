import type { Locale } from '#lib/model/text.ts';
import type { ChangeClaim, Direction, DirectionClaim, NumberClaim } from './claim.ts';
import { leading, raw, type Span } from './fold.ts';
import { lexicons } from './lexicon/lexicons.ts';
import { boundOf, type Quantity } from './quantities.ts';

type Sign = -1 | 0 | 1;

/** What a number is: a level now or before, or a change with its sign; `at` is where its words begin. */
type Role =
  | { readonly kind: 'number'; readonly side: 'now' | 'before'; readonly at: number; readonly end: number }
  | { readonly kind: 'change'; readonly sign: Sign; readonly at: number; readonly end: number };

interface Context {
  /** The folded sentence with live numbers blanked out, and with all that states no figure blanked out. */
  readonly plain: string;
  readonly masked: string;
  readonly locale: Locale;
  readonly directions: readonly DirectionClaim[];
}

const signs: Readonly<Record<Direction, Sign>> = { up: 1, down: -1, stable: 0 };

/** The sign of the direction that stands nearest, those before first; 0 without any. */
function signNearby(at: number, directions: readonly DirectionClaim[]): Sign {
  const moving = directions.filter(({ direction }) => direction !== 'stable');
  const before = moving.filter((one) => one.at < at).at(-1);
  const nearest = before ?? moving[0];
  return nearest ? signs[nearest.direction] : 0;
}

/** `From 240 to 198`: the first number is that of the year before. */
function isFrom(index: number, all: readonly Quantity[], { plain, locale }: Context): boolean {
  const [quantity, next] = [all[index], all[index + 1]];
  if (!quantity || !next) return false;
  const { from, to } = lexicons[locale];
  const between = plain.slice(quantity.end, next.at);
  return (
    leading(from).test(plain.slice(0, quantity.at)) && raw(`^(?: [a-z'-]+){0,3} (?:${to}) *$`).test(between)
  );
}

/** `from 6 to 7 %`: the first number has the unit of the second. */
function sharingUnit(
  quantity: Quantity,
  index: number,
  all: readonly Quantity[],
  context: Context,
): Quantity {
  const next = all[index + 1];
  if (!next || quantity.form !== 'count' || next.form === 'count' || !isFrom(index, all, context))
    return quantity;
  return { ...quantity, form: next.form };
}

function isTo(index: number, all: readonly Quantity[], context: Context): boolean {
  return index > 0 && isFrom(index - 1, all, context);
}

/** `+3%`: the sign as typed, right before the number. */
function typedSign(text: string, at: number): Sign {
  const found = /(?:^|[ (])([+−–-])$/u.exec(text.slice(0, at));
  if (!found) return 0;
  return found[1] === '+' ? 1 : -1;
}

/** `8% more`, `234 people fewer`: the sign of the words that follow, 0 without any, and where they end. */
function comparedAfter({ end }: Quantity, { masked, locale }: Context): { sign: Sign; end: number } {
  const { more, fewer } = lexicons[locale];
  const after = masked.slice(end);
  for (const [sign, source] of [
    [1, more],
    [-1, fewer],
  ] as const) {
    const found = raw(`^(?: [a-z'-]+){0,2}? (?:${source})(?![\\p{L}\\d])`).exec(after);
    if (found) return { sign, end: end + found[0].length };
  }
  return { sign: 0, end };
}

/** `by 12%`, `up 8 points`: null where no such words stand right before. */
function changeLead(quantity: Quantity, at: number, context: Context): { sign: Sign; at: number } | null {
  const before = context.plain.slice(0, at);
  for (const [sign, source] of lexicons[context.locale].changeLeads) {
    const found = leading(source).exec(before);
    if (!found) continue;
    if (sign !== 0) return { sign, at: found.index };
    const nearby = signNearby(at, context.directions);
    if (nearby !== 0 || quantity.form === 'points') return { sign: nearby, at: found.index };
  }
  return null;
}

function changeRole(quantity: Quantity, at: number, context: Context): Role | null {
  const { end } = quantity;
  const typed = typedSign(context.plain, quantity.at);
  if (typed !== 0) return { kind: 'change', sign: typed, at: quantity.at - 1, end };
  const after = comparedAfter(quantity, context);
  if (after.sign !== 0) return { kind: 'change', sign: after.sign, at, end: after.end };
  const lead = changeLead(quantity, at, context);
  if (lead) return { kind: 'change', sign: lead.sign, at: lead.at, end };
  if (quantity.form !== 'points') return null;
  return { kind: 'change', sign: signNearby(at, context.directions), at, end };
}

function roleOf(index: number, at: number, all: readonly Quantity[], context: Context): Role | null {
  const quantity = all[index];
  if (!quantity) return null;
  const { end } = quantity;
  if (isFrom(index, all, context)) return { kind: 'number', side: 'before', at, end };
  if (isTo(index, all, context)) return { kind: 'number', side: 'now', at, end };
  const change = changeRole(quantity, at, context);
  if (change) return change;
  const isBefore = leading(lexicons[context.locale].beforeLead, '(?:les |the )?').test(
    context.plain.slice(0, at),
  );
  return { kind: 'number', side: isBefore ? 'before' : 'now', at, end };
}

/** The numbers of a sentence as claims: levels, and changes against the year before. */
export function toNumberClaims(
  sentence: string,
  all: readonly Quantity[],
  context: Context,
): (NumberClaim | ChangeClaim)[] {
  const united = all.map((quantity, index) => sharingUnit(quantity, index, all, context));
  return united.flatMap((quantity, index) => {
    const { bound, at } = boundOf(context.plain, quantity, context.locale);
    const role = roleOf(index, at, united, context);
    if (!role) return [];
    const { value, decimals, form } = quantity;
    const span: Span = { at: role.at, end: role.end };
    return [{ ...role, ...span, text: sentence.slice(role.at, role.end), value, decimals, form, bound }];
  });
}
