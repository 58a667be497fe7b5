/** Whether the mouse moved, rather than resting where a list has opened or scrolled. */
export function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
