/** Ids of what the wizard can lead to, by the index of the table in the list of tables. */
export const placeId = {
  table: (at: number) => `import-table-${at}`,
  team: (at: number) => `import-team-${at}`,
  column: (at: number, index: number) => `import-column-${at}-${index}`,
  secret: 'import-secret',
  actions: 'import-actions',
} as const;

/** Brings an element into view and gives it the focus; nothing happens when there is none of the id. */
export function showPlace(id: string): void {
  const element = document.getElementById(id);
  // The actions stand at the foot of the window already.
  if (id !== placeId.actions) element?.scrollIntoView({ block: 'start' });
  element?.focus({ preventScroll: id !== placeId.actions });
}
