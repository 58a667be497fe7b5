/**
 * What stands in a line of text between a table cell and what the row says before it: nothing at the
 * beginning, a space behind a sentence, else a comma. Empty cells are left out by the caller.
 */
export function cellJoint(before: string): string {
  if (before === '' || before.endsWith('\n')) return '';
  return /[.!?…。！？]$/.test(before.slice(-1)) ? ' ' : ', ';
}
