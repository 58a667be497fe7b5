import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { hasMoved } from './has-moved.ts';
import { Icon, type IconName } from './icons.tsx';
import { step } from './picker-state.ts';
import { staysIn } from './stays-in.ts';

/** Something that can be done from a menu. */
export interface MenuItem {
  readonly label: string;
  readonly icon: IconName;
  /** Red, for destructive actions. */
  readonly isDanger?: boolean;
  readonly act: () => void;
}

/** Where a menu opens, in pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * A menu at a position in the window. Closes when an item is chosen, with Escape, and when the
 * focus leaves.
 */
export function Menu({
  label,
  items,
  place,
  onClose,
}: {
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
  readonly onClose: () => void;
}): JSX.Element {
  const menu = useRef<HTMLDivElement>(null);
  useInsideWindow(menu, place);
  useFocusGivenBack(menu);

  const move = (event: KeyboardEvent, to: (index: number, count: number) => number) => {
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const focused = document.activeElement;
    const index = focused instanceof HTMLButtonElement ? buttons.indexOf(focused) : -1;
    buttons[to(index, buttons.length)]?.focus();
    event.preventDefault();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'ArrowDown') move(event, (index, count) => step(index, 1, count));
    if (event.key === 'ArrowUp') move(event, (index, count) => step(index, -1, count));
    if (event.key === 'Home') move(event, () => 0);
    if (event.key === 'End') move(event, (_, count) => count - 1);
    if (event.key === 'Escape' || event.key === 'Tab') onClose();
  };

  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocusOut={(event) => {
        if (!staysIn(event, menu.current)) onClose();
      }}
    >
      {items.map(({ label: text, icon, isDanger, act }) => (
        <button
          key={text}
          type="button"
          role="menuitem"
          tabIndex={-1}
          class={isDanger === true ? 'danger' : undefined}
          onMouseMove={(event) => {
            if (hasMoved(event)) event.currentTarget.focus();
          }}
          onClick={() => {
            onClose();
            act();
          }}
        >
          <span>{text}</span>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}

function useInsideWindow(menu: { readonly current: HTMLElement | null }, place: MenuPlace): void {
  useLayoutEffect(() => {
    const element = menu.current;
    if (element === null) return;
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(8, Math.min(place.x, window.innerWidth - width - 8))}px`;
    element.style.top = `${Math.max(8, Math.min(place.y, window.innerHeight - height - 8))}px`;
  }, [place]);
}

/**
 * The first item is focused before the next key arrives; the previous focus is restored at the end.
 */
function useFocusGivenBack(menu: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const before = document.activeElement;
    menu.current?.querySelector('button')?.focus();
    return () => {
      const isInside = menu.current?.contains(document.activeElement) === true;
      if (isInside && before instanceof HTMLElement) before.focus();
    };
  }, []);
}
