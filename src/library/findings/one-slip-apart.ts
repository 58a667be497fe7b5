/**
 * Whether one typing slip turns one word into the other: a missing, extra or wrong letter, or two
 * neighbours swapped. Linear time.
 */
export function isOneSlipApart(one: string, other: string): boolean {
  const start = commonLength(one, other);
  const restOfOne = one.slice(start);
  const restOfOther = other.slice(start);
  const end = commonLength(reversed(restOfOne), reversed(restOfOther));
  const [left, right] = [restOfOne, restOfOther].map((rest) => rest.slice(0, rest.length - end));
  if (left === undefined || right === undefined || left === right) return false;
  const isSwap = left.length === 2 && left === reversed(right);
  return isSwap || Math.max(left.length, right.length) === 1;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(one.length, other.length) && one[length] === other[length]) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
