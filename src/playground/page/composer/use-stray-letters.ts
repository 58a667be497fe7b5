import { useEffect } from 'preact/hooks';

/**
 * A letter that is typed without an input in focus goes to the composer, as in Discord: its input,
 * given by id, is focused before the letter is inserted.
 */
export function useStrayLetters(inputId: string): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLetter(event) && isStray(event.target)) document.getElementById(inputId)?.focus();
    };

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [inputId]);
}

/** A space presses buttons and scrolls. */
function isLetter({ key, ctrlKey, metaKey, altKey, defaultPrevented }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey && !defaultPrevented;
}

function isStray(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, dialog') === null;
}
