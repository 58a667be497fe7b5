import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A description of a message's control by which its counterpart can be found after an update. */
interface Control {
  readonly role: string;
  readonly name: string;
  /** Its index among those with this role and name. */
  readonly nth: number;
  /** Its index among those with this role. */
  readonly place: number;
}

/**
 * Keeps the keyboard in a message when an update takes away what had the focus: its counterpart gets
 * it, a button of the same name or the menu in the same place, else the message itself. When the
 * message goes, the one above gets it, or the one below. Tell the returned functions of the focus in
 * the message.
 */
export function useFocusKept(item: RefObject<HTMLElement | null>): {
  readonly came: (target: EventTarget | null) => void;
  readonly left: () => void;
} {
  const control = useRef<Control | null>(null);

  useLayoutEffect(() => {
    const message = item.current;
    if (message === null || control.current === null) return;
    if (isFocusLost()) {
      const target = counterpartOf(control.current, message) ?? message;
      target.focus({ preventScroll: true });
    } else if (message.contains(document.activeElement)) {
      control.current = controlAt(document.activeElement, message);
    }
  });
  // Before the element goes, while it still has the focus.
  useLayoutEffect(
    () => () => {
      if (item.current?.contains(document.activeElement) === true) heirOf(item.current)?.focus();
    },
    [],
  );

  return {
    came: (target) => {
      if (item.current !== null) control.current = controlAt(target, item.current);
    },
    left: () => {
      control.current = null;
    },
  };
}

/** A disabled element loses the focus with the next frame. */
function isFocusLost(): boolean {
  const { activeElement } = document;
  return (
    activeElement === null || activeElement === document.body || activeElement.matches(':disabled')
  );
}

/** An open list counts as the box of its menu. */
function controlAt(target: EventTarget | null, message: HTMLElement): Control {
  const focused = target instanceof HTMLElement ? target : message;
  const box = focused.closest('.picker')?.querySelector<HTMLElement>('.picker-button');
  const element = box ?? focused;
  const [role, name] = [roleOf(element), nameOf(element)];
  const alike = controlsOf(role, message);
  return {
    role,
    name,
    nth: alike.filter((other) => nameOf(other) === name).indexOf(element),
    place: alike.indexOf(element),
  };
}

/** A menu shows another text after a choice; a button with another name does something else. */
function counterpartOf(
  { role, name, nth, place }: Control,
  message: HTMLElement,
): HTMLElement | undefined {
  const alike = controlsOf(role, message);
  const namesakes = alike.filter((other) => nameOf(other) === name);
  return namesakes[nth] ?? (role === 'combobox' ? alike[place] : undefined);
}

function controlsOf(role: string, message: HTMLElement): readonly HTMLElement[] {
  const controls = message.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)');
  return [...controls].filter((control) => roleOf(control) === role);
}

function roleOf(element: Element): string {
  return element.role ?? element.localName;
}

function nameOf(element: Element): string {
  return element.ariaLabel ?? element.textContent ?? '';
}

/** What gets the focus when a message goes; `null` for the composer. */
function heirOf(message: HTMLElement): HTMLElement | null {
  const messages = [...(message.parentElement?.querySelectorAll<HTMLElement>('.message') ?? [])];
  const place = messages.indexOf(message);
  return messages[place - 1] ?? messages[place + 1] ?? null;
}
