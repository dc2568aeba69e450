/** A file that opened well turns out to be damaged while its rows are read: `code` names the sentence that says so. */
export class UnreadableError extends Error {
  readonly code: string;

  constructor(code: string, cause: unknown) {
    super(`The file can't be read to its end: ${code}`, { cause });
    this.code = code;
  }
}
