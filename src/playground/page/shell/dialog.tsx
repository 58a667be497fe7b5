import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A box over the page, with the browser's own dialog: it keeps the focus inside, gives it back
 * when it goes, and closes with Escape or a click beside it.
 */
export function Dialog({
  label,
  className,
  onClose,
  children,
}: {
  readonly label: string;
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const ref = useRef<HTMLDialogElement>(null);
  const latest = useRef(onClose);
  latest.current = onClose;

  // Before the element goes, so that the focus finds its way back.
  useLayoutEffect(() => {
    const dialog = ref.current;
    const tell = () => latest.current();
    dialog?.addEventListener('close', tell);
    dialog?.showModal();
    return () => {
      dialog?.removeEventListener('close', tell);
      dialog?.close();
      giveCaretBack();
    };
  }, []);

  return (
    <dialog ref={ref} class={className} aria-label={label} closedby="any">
      {children}
    </dialog>
  );
}

/** A text gets the focus back without its caret in Chrome, and what is typed then goes nowhere. */
function giveCaretBack(): void {
  const { activeElement: text } = document;
  if (text instanceof HTMLTextAreaElement || text instanceof HTMLInputElement) {
    text.setSelectionRange(text.selectionStart, text.selectionEnd);
  }
}
