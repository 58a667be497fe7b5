import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When what had the focus goes and nothing else takes it, an input of the composer gets it, given by
 * id: the keyboard would start at the top of the page again.
 */
export function useLostFocus(inputId: string): void {
  const last = useRef<EventTarget | null>(null);

  useEffect(() => {
    const note = ({ type, target }: Event) => {
      // A press on nothing takes the focus away on purpose.
      last.current = type === 'focusin' ? target : null;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', note);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', note);
    };
  }, []);

  // After every change of the page, before the next key.
  useLayoutEffect(() => {
    const isGone = last.current instanceof Node && !last.current.isConnected;
    const isLost = isGone && document.activeElement === document.body;
    // A keyboard on a phone would cover the page.
    if (isLost && window.matchMedia('(hover: hover)').matches) {
      document.getElementById(inputId)?.focus();
    }
  });
}
