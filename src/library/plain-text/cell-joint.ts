/**
 * The separator between a table cell and the text of the cells before it: nothing at the beginning
 * of a line, a space after a sentence, otherwise a comma. The caller leaves out empty cells.
 */
export function cellJoint(before: string): string {
  if (before === '' || before.endsWith('\n')) return '';
  return /[.!?…。！？]$/.test(before.slice(-1)) ? ' ' : ', ';
}
