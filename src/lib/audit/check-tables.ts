import type { Finding } from './findings.ts';
import { attributeOf, elementsIn, textOf, type Element } from './page.ts';
import { keyOf, type StatedEdition } from './stated-edition.ts';

/** Whether a visible cell says the value, and nothing else. */
function says(cell: Element, value: number | null, isRounded: boolean): boolean {
  const digits = textOf(cell).replaceAll(/\D/g, '');
  const own = attributeOf(cell, 'data-value');
  if (value === null) return digits === '' && own === null;
  return own === String(value) && digits === (isRounded && value === 0 ? '04' : String(value));
}

/**
 * The tables that people see, in each language, against the data of the edition: cell for cell, in the order of the
 * data and no other, none missing, none besides.
 */
export function checkTables(page: Parameters<typeof elementsIn>[0], edition: StatedEdition): Finding[] {
  const isRounded = edition.method.id === 'rounding';
  const sections = elementsIn(page).filter(
    (one) => one.tagName === 'section' && attributeOf(one, 'lang') !== null,
  );
  if (sections.length === 0) return [{ kind: 'unreadable', detail: 'section[lang]' }];
  return sections.flatMap((section) => {
    const tables = elementsIn(section).filter((one) => attributeOf(one, 'data-table') !== null);
    const lang = attributeOf(section, 'lang') ?? '';
    const isSame =
      tables.map((one) => attributeOf(one, 'data-table')).join() ===
      edition.tables.map(({ id }) => id).join();
    if (!isSame) return [{ kind: 'mismatch' as const, detail: `${lang}: tables` }];
    return edition.tables.flatMap((stated, at): Finding[] => {
      const table = tables[at];
      const cells = table ? elementsIn(table).filter((one) => one.tagName === 'td') : [];
      const where = `${lang}, ${stated.id}`;
      if (cells.length !== stated.cells.length) return [{ kind: 'mismatch', detail: where }];
      return stated.cells.flatMap(({ at: codes, value }, index): Finding[] => {
        const cell = cells[index];
        const key = keyOf(edition, stated.measure, codes);
        if (!cell || attributeOf(cell, 'data-key') !== key)
          return [{ kind: 'order', detail: `${where}: ${key}` }];
        return says(cell, value, isRounded) ? [] : [{ kind: 'mismatch', detail: `${where}: ${key}` }];
      });
    });
  });
}
