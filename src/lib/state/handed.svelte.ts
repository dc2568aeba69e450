/** Files of published editions that came in on any page: they wait for the page that opens them. */
export class HandedEditions {
  files = $state.raw<readonly File[]>([]);

  /** Puts files there instead of those that were. */
  give(files: readonly File[]): void {
    this.files = files;
  }

  /** Hands the files over: they wait no longer. */
  take(): readonly File[] {
    const { files } = this;
    this.files = [];
    return files;
  }
}
