/** A start tag of a document: its name without prefix, and its attributes as they are written. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What stands between a name and the end of its tag; `>` may stand in quotes. */
const ATTRIBUTES = `(?:[^<>"']|"[^"<]*"|'[^'<]*')*`;
const ATTRIBUTE = /([\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, , name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes[name] = double ?? single ?? '';
  return attributes;
}

/**
 * The start tags of some names in a document, in order. For looking at marks beside the values; the values
 * themselves are the workbook reader's. Text can't be taken for a tag: `<` stands escaped in it.
 */
export function* tagsOf(xml: string, names: readonly string[]): Generator<Tag> {
  const tag = new RegExp(`<(?:[\\w.-]+:)?(${names.join('|')})(?=[\\s/>])(${ATTRIBUTES})>`, 'g');
  for (let match = tag.exec(xml); match; match = tag.exec(xml))
    yield { name: match[1] ?? '', attributes: attributesOf(match[2] ?? '') };
}

/** Whether an attribute says yes, as `1` or `true`. */
export function isYes(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
