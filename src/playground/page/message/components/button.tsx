import type {
  APIButtonComponent,
  APIButtonComponentWithCustomId,
  APIButtonComponentWithURL,
} from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { BUTTON } from '../../../discord-numbers.ts';
import { Emoji } from '../../controls/emoji.tsx';
import { Icon } from '../../controls/icons.tsx';
import { isWebAddress } from '../../markdown/web-link.tsx';
import { useComponentActions, useMessage } from '../message-context.ts';
import { Dots } from './dots.tsx';

/** A button of any style. */
export function Button({ button }: { readonly button: APIButtonComponent }): JSX.Element | null {
  if (button.style === BUTTON.link) return <LinkButton button={button} />;
  // Nothing can be bought here.
  if (button.style === BUTTON.premium) return null;
  return <PressButton button={button} />;
}

function LinkButton({ button }: { readonly button: APIButtonComponentWithURL }): JSX.Element {
  const content = (
    <>
      <Caption button={button} />
      <Icon name="external" />
    </>
  );
  if (button.disabled === true || !isWebAddress(button.url)) {
    return (
      <button type="button" class="button secondary" disabled>
        {content}
      </button>
    );
  }

  return (
    <a class="button secondary" href={button.url} target="_blank" rel="noreferrer noopener">
      {content}
    </a>
  );
}

const STYLES = {
  [BUTTON.primary]: 'primary',
  [BUTTON.secondary]: 'secondary',
  [BUTTON.success]: 'success',
  [BUTTON.danger]: 'danger',
} as const;

/** While the bot answers, no button of the message can be pressed; the focus stays where it is. */
function PressButton({ button }: { readonly button: APIButtonComponentWithCustomId }): JSX.Element {
  const { waitingFor } = useMessage();
  const { press } = useComponentActions();
  const isWaiting = waitingFor === button.custom_id;

  return (
    <button
      type="button"
      class={`button ${STYLES[button.style]}`}
      disabled={button.disabled ?? false}
      aria-disabled={waitingFor !== ''}
      aria-busy={isWaiting}
      aria-label={button.label === undefined ? (button.emoji?.name ?? 'Button') : undefined}
      onClick={() => {
        if (waitingFor === '') press(button.custom_id);
      }}
    >
      <Caption button={button} />
      {isWaiting && <Dots />}
    </button>
  );
}

function Caption({
  button,
}: {
  readonly button: APIButtonComponentWithCustomId | APIButtonComponentWithURL;
}): JSX.Element {
  const { emoji, label } = button;
  return (
    <span class="button-caption">
      {emoji !== undefined && <Emoji emoji={emoji} />}
      {label !== undefined && <span dir="auto">{label}</span>}
    </span>
  );
}
