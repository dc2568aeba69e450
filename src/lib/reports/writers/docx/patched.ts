/** A node as the library hands it to its writer: an element's name with its children, or attributes under `_attr`. */
type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Every content of an element of that name in a node, its own and those further down. */
function contentsOf(node: unknown, name: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap((child) => contentsOf(child, name));
  if (!isNode(node)) return [];
  return Object.entries(node).flatMap(([key, content]) => [
    ...(key === name ? [content] : []),
    ...contentsOf(content, name),
  ]);
}

/** Gives the attributes to every element of that name in what the library made, which can't be asked for them. */
export function addAttributes(
  made: unknown,
  name: string,
  attributes: Readonly<Record<string, unknown>>,
): void {
  for (const content of contentsOf(made, name)) {
    const [own] = [content].flat().filter((child): child is Node => isNode(child) && '_attr' in child);
    if (own && isNode(own._attr)) Object.assign(own._attr, attributes);
  }
}

/** Puts elements after the others in the first element of that name; elements of the schema stand in its order. */
export function addElements(made: unknown, name: string, elements: readonly Node[]): void {
  const [content] = contentsOf(made, name);
  if (Array.isArray(content)) content.push(...elements);
}
