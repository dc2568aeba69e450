/** Brings the field where something is mended into view and puts the focus in it. */
export function goToPlace(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}

/** Brings a field into view with a sentence of its text selected, where it stands there as it is. */
export function goToSentence(id: string, sentence: string): void {
  goToPlace(id);
  const field = document.getElementById(id);
  const at = field instanceof HTMLTextAreaElement ? field.value.indexOf(sentence) : -1;
  if (field instanceof HTMLTextAreaElement && at >= 0) field.setSelectionRange(at, at + sentence.length);
}
