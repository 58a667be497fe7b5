import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { CodeBlock } from '../markdown/code-block.tsx';

/** A value as JSON, with a button that copies it. */
export function JsonBlock({
  title,
  about,
  value,
}: {
  readonly title: string;
  readonly about: string;
  readonly value: unknown;
}): JSX.Element {
  const [isCopied, setCopied] = useState(false);
  const json = JSON.stringify(value, null, 2) ?? 'No body';
  const copy = async () => {
    await navigator.clipboard.writeText(json);
    setCopied(true);
  };

  return (
    <section class="json-block" aria-label={title}>
      <header>
        <h3>
          {title} <span>{about}</span>
        </h3>
        <button
          type="button"
          class="button secondary small"
          onClick={() => {
            void copy();
          }}
        >
          <Icon name={isCopied ? 'check' : 'copy'} />
          <span aria-live="polite">{isCopied ? 'Copied' : 'Copy'}</span>
        </button>
      </header>
      <CodeBlock code={json} language="json" />
    </section>
  );
}
