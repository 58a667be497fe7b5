import type { JSX } from 'preact';
import { highlight } from './highlight.ts';

/** Code with syntax highlighting. */
export function CodeBlock({
  code,
  language,
}: {
  readonly code: string;
  readonly language: string;
}): JSX.Element {
  return (
    <pre>
      <code>
        {highlight(code, language).map(({ kind, text }, index) => (
          <span key={index} class={kind === 'plain' ? undefined : `code-${kind}`}>
            {text}
          </span>
        ))}
      </code>
    </pre>
  );
}
