import { useEffect } from 'preact/hooks';

/**
 * A letter that is typed where nothing takes it goes to the composer, as in Discord: its input, by id,
 * gets the focus before the letter is put in.
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
