import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { usePage } from './page-context.ts';

/** Long enough to read a sentence, in milliseconds. */
const SHOWN_MS = 8_000;

/** A refusal that belongs to no particular place on the screen. */
export function Notice({ text }: { readonly text: string }): JSX.Element {
  const { dispatch } = usePage();
  const close = () => dispatch({ kind: 'noticed', notice: '' });

  useEffect(() => {
    if (text === '') return;
    const timer = setTimeout(close, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div class="notice-place" role="alert">
      {text !== '' && (
        <p class="notice">
          <Icon name="warning" />
          <span>{text}</span>
          <button type="button" class="icon-button" aria-label="Close" onClick={close}>
            <Icon name="close" />
          </button>
        </p>
      )}
    </div>
  );
}
