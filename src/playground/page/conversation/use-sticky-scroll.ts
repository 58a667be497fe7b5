import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Within this many pixels, the reader counts as being at the end. */
const NEAR_PX = 80;

/** An element whose end is kept in view. */
export interface StickyScroll {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** Whether the reader has scrolled up. */
  readonly isAway: boolean;
  readonly scrollToEnd: () => void;
}

/**
 * Keeps the end of a scrolled element in view, including images that load late, until the reader
 * scrolls up. When older messages come before `firstId`, the visible ones stay in place; when
 * `ownId` changes, the reader has sent something and is taken to the end. The element has one
 * child.
 */
export function useStickyScroll(firstId: string, ownId: string): StickyScroll {
  const scroller = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const [isAway, setAway] = useState(false);
  const height = useRef(0);

  const scrollToEnd = () => {
    if (scroller.current !== null) scroller.current.scrollTop = scroller.current.scrollHeight;
    isAtEnd.current = true;
    setAway(false);
  };

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;

    // Scroll events come a moment later, when more content may have arrived: only scrolling up
    // leaves the end.
    let top = element.scrollTop;
    const note = () => {
      const isNear = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_PX;
      isAtEnd.current = isNear || (isAtEnd.current && element.scrollTop >= top);
      top = element.scrollTop;
      setAway(!isAtEnd.current);
    };
    const observer = new ResizeObserver(() => {
      if (isAtEnd.current) element.scrollTop = element.scrollHeight;
    });

    element.addEventListener('scroll', note, { passive: true });
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => {
      element.removeEventListener('scroll', note);
      observer.disconnect();
    };
  }, []);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null || isAtEnd.current || height.current === 0) return;
    element.scrollTop += element.scrollHeight - height.current;
  }, [firstId]);

  useLayoutEffect(scrollToEnd, [ownId]);

  useLayoutEffect(() => {
    height.current = scroller.current?.scrollHeight ?? 0;
  });

  return { scroller, isAway, scrollToEnd };
}
