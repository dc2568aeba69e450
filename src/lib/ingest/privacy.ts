export { privateOf } from './privacy/column.ts';
export { privateByContent } from './privacy/content.ts';
export { privateByHeader } from './privacy/headers.ts';
