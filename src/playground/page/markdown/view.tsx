import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseMarkdown } from './blocks.ts';
import { CodeBlock } from './code-block.tsx';
import { InlineView } from './inline-view.tsx';
import type { Block, ListItem } from './syntax.ts';

/** A text in Discord's Markdown, as Discord shows it. Built from nodes: no text becomes HTML. */
export function Markdown({ text }: { readonly text: string }): JSX.Element {
  const blocks = useMemo(() => parseMarkdown(text), [text]);
  return (
    <div class="markdown">
      <Blocks blocks={blocks} dir="auto" />
    </div>
  );
}

/**
 * The outermost lists and quotes begin on the side of their first letters' reading direction;
 * nested ones follow.
 */
function Blocks({
  blocks,
  dir,
}: {
  readonly blocks: readonly Block[];
  readonly dir?: 'auto';
}): JSX.Element {
  return (
    <>
      {blocks.map((block, index) => (
        <BlockView key={index} block={block} dir={dir} />
      ))}
    </>
  );
}

function BlockView({
  block,
  dir,
}: {
  readonly block: Block;
  readonly dir: 'auto' | undefined;
}): JSX.Element {
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
      return <List start={block.start} items={block.items} dir={dir} />;
    case 'quote':
      return (
        <blockquote dir={dir}>
          <Blocks blocks={block.children} />
        </blockquote>
      );
    case 'fence':
      return <CodeBlock code={block.code} language={block.language} />;
  }
}

/**
 * All on one level below the page's own headings: a message may begin with a small heading, and no
 * level may be skipped.
 */
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
  dir,
}: {
  readonly start: number | null;
  readonly items: readonly ListItem[];
  readonly dir: 'auto' | undefined;
}): JSX.Element {
  const children = items.map((item, index) => (
    <li key={index}>
      <Blocks blocks={item} />
    </li>
  ));
  if (start === null) return <ul dir={dir}>{children}</ul>;
  return (
    <ol start={start} dir={dir}>
      {children}
    </ol>
  );
}
