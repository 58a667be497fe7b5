interface File {
  readonly folder: string;
  readonly file: string;
}

/** Sorts by folder, then file. */
export function byFolderAndFile(left: File, right: File): number {
  return compare(left.folder, right.folder) || compare(left.file, right.file);
}

/** Sorts by folder, file and line. */
export function byPlace(
  left: File & { readonly line: number },
  right: File & { readonly line: number },
): number {
  return byFolderAndFile(left, right) || left.line - right.line;
}

/** Sorts texts by code unit, which gives the same order on every machine. */
export function compare(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
