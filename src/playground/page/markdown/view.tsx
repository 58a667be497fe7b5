import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseMarkdown } from './blocks.ts';
import { highlight } from './highlight.ts';
import { InlineView } from './inline-view.tsx';
import type { Block, ListItem } from './syntax.ts';

/** A text in Discord's Markdown, as Discord shows it. Built of nodes: no text becomes HTML. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown">
      <Blocks blocks={blocks} />
    </div>
  );
}

function Blocks({ blocks }: { readonly blocks: readonly Block[] }): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} />
      ))}
    </>
  );
}

function BlockView({ block }: { readonly block: Block }): JSX.Element {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineView nodes={block.children} />
        </p>
      );
    case 'heading':
      return (
        <Heading level={block.level}>
          <InlineView nodes={block.children} />
        </Heading>
      );
    case 'small':
      return (
        <p class="small-print">
          <InlineView nodes={block.children} />
        </p>
      );
    case 'list':
      return <List start={block.start} items={block.items} />;
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'fence':
      return <Fence code={block.code} language={block.language} />;
  }
}

/** All of one level below the page's own: a message may begin with a small one, and none may be skipped. */
function Heading({
  level,
  children,
}: {
  readonly level: 1 | 2 | 3;
  readonly children: ComponentChildren;
}): JSX.Element {
  return <h3 class={`heading-${level}`}>{children}</h3>;
}

function List({
  start,
  items,
}: {
  readonly start: number | null;
  readonly items: readonly ListItem[];
}): JSX.Element {
  const children = items.map((item, index) => (
    <li key={index}>
      <Blocks blocks={item} />
    </li>
  ));
  return start === null ? <ul>{children}</ul> : <ol start={start}>{children}</ol>;
}

function Fence({
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
