import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CommandMention, MentionView } from './mention-view.tsx';
import { MessageLink } from './message-link.tsx';
import type { Inline } from './syntax.ts';
import { Timestamp } from './timestamp-view.tsx';
import { WebLink } from './web-link.tsx';

/** The contents of a line. */
export function InlineView({ nodes }: { readonly nodes: readonly Inline[] }): JSX.Element {
  return (
    <>
      {nodes.map((node, index) => (
        <Node key={index} node={node} />
      ))}
    </>
  );
}

function Node({ node }: { readonly node: Inline }): JSX.Element {
  switch (node.kind) {
    case 'text':
      return <>{node.text}</>;
    case 'code':
      return <code>{node.text}</code>;
    case 'link':
      return (
        <WebLink url={node.url}>
          <InlineView nodes={node.children} />
        </WebLink>
      );
    case 'message':
      return <MessageLink channelId={node.channelId} id={node.id} url={node.url} />;
    case 'timestamp':
      return <Timestamp unixSeconds={node.unixSeconds} style={node.style} />;
    case 'user':
    case 'role':
    case 'channel':
      return <MentionView mention={node} />;
    case 'command':
      return <CommandMention name={node.name} />;
    case 'everyone':
      return <span class="mention">@{node.name}</span>;
    case 'emoji':
      return <span title={`:${node.name}:`}>:{node.name}:</span>;
    default:
      return <Emphasised node={node} />;
  }
}

function Emphasised({
  node,
}: {
  readonly node: Extract<Inline, { readonly children: readonly Inline[] }>;
}): JSX.Element {
  const children = <InlineView nodes={node.children} />;
  switch (node.kind) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'underline':
      return <u>{children}</u>;
    case 'strike':
      return <s>{children}</s>;
    default:
      return <Spoiler nodes={node.children} />;
  }
}

/** Hidden until it is pressed. */
function Spoiler({ nodes }: { readonly nodes: readonly Inline[] }): JSX.Element {
  const [isShown, setShown] = useState(false);
  if (isShown) {
    return (
      <span class="spoiler spoiler-shown">
        <InlineView nodes={nodes} />
      </span>
    );
  }

  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Spoiler, click to show"
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true">
        <InlineView nodes={nodes} />
      </span>
    </button>
  );
}
