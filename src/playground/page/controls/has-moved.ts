/** Did the mouse move, or does it rest where a list has opened or scrolled? */
export function hasMoved({ movementX, movementY }: MouseEvent): boolean {
  return movementX !== 0 || movementY !== 0;
}
