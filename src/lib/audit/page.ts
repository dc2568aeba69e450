import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** An element of a page. */
export type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => 'tagName' in node;

/** Every node of a page or of a part of it, in the order of the document. */
export function* nodesIn(node: Node): Generator<Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* nodesIn(child);
}

/** A page read from its bytes, as a browser would. */
export const readPage = (html: string): Node => parse(html);

/** Every element in the order of the document. */
export const elementsIn = (node: Node): Element[] => [...nodesIn(node)].filter(isElement);

/** The value of an attribute; null where there is none. */
export const attributeOf = (element: Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** All text in an element. */
export const textOf = (node: Node): string =>
  [...nodesIn(node)].map((one) => (one.nodeName === '#text' && 'value' in one ? one.value : '')).join('');

/** All comments of a page. */
export const commentsIn = (node: Node): string[] =>
  [...nodesIn(node)].flatMap((one) => (one.nodeName === '#comment' && 'data' in one ? [one.data] : []));
