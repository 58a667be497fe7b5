import type { ComponentChildren, JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A modal box, using the browser's own dialog: it traps the focus, restores it when it closes, and
 * closes with Escape or a click outside.
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

  // Before the element goes, so that the focus is restored.
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

/** In Chrome a text input gets the focus back without its caret, and what is typed then is lost. */
function giveCaretBack(): void {
  const { activeElement: text } = document;
  if (text instanceof HTMLTextAreaElement || text instanceof HTMLInputElement) {
    text.setSelectionRange(text.selectionStart, text.selectionEnd);
  }
}
