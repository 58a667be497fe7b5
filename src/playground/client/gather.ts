/**
 * Collects events until the running code is done (a microtask), then passes them on together, in
 * order.
 */
export function gather<Event>(tell: (events: readonly Event[]) => void): (event: Event) => void {
  let gathered: Event[] = [];
  return (event) => {
    if (gathered.length === 0) {
      queueMicrotask(() => {
        tell(gathered);
        gathered = [];
      });
    }
    gathered.push(event);
  };
}
