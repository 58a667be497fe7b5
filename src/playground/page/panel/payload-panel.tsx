import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LimitUse, MessagePayload } from '../../client-api/messages.ts';
import { Icon } from '../controls/icons.tsx';
import { messageElementId } from '../message/message-element-id.ts';
import { usePage } from '../shell/page-context.ts';
import type { PayloadPanel as Panel } from '../state/state.ts';
import { JsonBlock } from './json-block.tsx';

/** What the bot sent for a message, and how much of Discord's limits it uses. */
export function PayloadPanel({ panel }: { readonly panel: Panel }): JSX.Element {
  const { dispatch } = usePage();
  const heading = useRef<HTMLHeadingElement>(null);
  const message = () => document.getElementById(messageElementId(panel.messageId));
  const close = () => {
    dispatch({ kind: 'panel-closed' });
    message()?.focus();
  };

  useLayoutEffect(() => {
    heading.current?.focus();
    // The panel makes the messages narrower, so that those above have become taller.
    message()?.scrollIntoView({ block: 'nearest' });
  }, [panel.messageId]);

  return (
    <aside
      class="payload-panel"
      aria-label="Message payload"
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          Payload
        </h2>
        <button type="button" class="icon-button" aria-label="Close the payload" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="payload-content">
        {panel.payload === null ? (
          <p role="status">Loading…</p>
        ) : (
          <Payload payload={panel.payload} />
        )}
      </div>
    </aside>
  );
}

function Payload({ payload }: { readonly payload: MessagePayload }): JSX.Element {
  const { world } = usePage();
  return (
    <>
      {payload.limits.map((limit) => (
        <Limit key={limit.name} limit={limit} />
      ))}
      {payload.requests.map(({ method, path, body, at }, index) => (
        <JsonBlock
          key={index}
          title={`${method} ${path}`}
          about={new Intl.DateTimeFormat(world.me.locale, { timeStyle: 'medium' }).format(at)}
          value={body}
        />
      ))}
      <JsonBlock title="The message" about="as Discord's API shows it" value={payload.message} />
    </>
  );
}

function Limit({ limit }: { readonly limit: LimitUse }): JSX.Element {
  const { name, used, max } = limit;
  return (
    <p class="limit">
      <span>
        {name === 'components' ? 'Components' : 'Characters'}{' '}
        <strong>
          {used.toLocaleString('en')}/{max.toLocaleString('en')}
        </strong>
      </span>
      <meter min={0} max={max} high={max * 0.9} value={used} aria-label={`${name} used`} />
    </p>
  );
}
