import { collate } from '#lib/i18n/format.ts';
import { m } from '#lib/i18n/paraglide/messages.js';
import { getLocale } from '#lib/i18n/paraglide/runtime.js';
import { codeLists } from '#lib/model/codes/registry.ts';
import type { CodeListId } from '#lib/model/field.ts';

/** One thing that a value can become, as a select or a combobox takes it. */
export interface CodeOption {
  readonly value: string;
  readonly label: string;
}

/** What stands for "as it is written" and "not recorded" among the codes; no code is written so. */
export const AS_WRITTEN = '~written';
/** The choice that a value counts as not recorded. */
export const NOT_RECORDED = '~unknown';

/** The codes of a list by their labels in the language in force, those for "not known" left out. */
export function codeOptions(list: CodeListId): CodeOption[] {
  const locale = getLocale();
  return codeLists[list].codes
    .filter(({ unknown }) => unknown !== true)
    .map(({ code, label }) => ({ value: code, label: label[locale] }))
    .sort((a, b) => collate(a.label, b.label, locale));
}

/** What a value can become besides a code: a list that takes no others counts it as not recorded until decided. */
export function otherOptions(list: CodeListId): CodeOption[] {
  return [
    { value: AS_WRITTEN, label: codeLists[list].open ? m.import_as_written() : m.import_undecided() },
    { value: NOT_RECORDED, label: m.import_not_recorded() },
  ];
}

/** The option that stands for a chosen code. */
export function optionOf(code: string | null | undefined): string {
  if (code === undefined) return AS_WRITTEN;
  return code ?? NOT_RECORDED;
}

/** The code that an option stands for. */
export function codeOf(option: string): string | null | undefined {
  if (option === AS_WRITTEN) return undefined;
  return option === NOT_RECORDED ? null : option;
}
