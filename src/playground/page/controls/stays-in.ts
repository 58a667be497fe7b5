/** Whether the focus, which leaves one part of an element, moves to another part of it. */
export function staysIn({ relatedTarget }: FocusEvent, element: Element | null): boolean {
  return relatedTarget instanceof Node && element?.contains(relatedTarget) === true;
}
