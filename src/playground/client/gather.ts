/** Gathers what is handed over in one go and tells it in one, in order. */
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
