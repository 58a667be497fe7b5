import type {
  APIModalInteractionResponseCallbackData,
  APITextInputComponent,
} from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { COMPONENT } from '../discord-numbers.ts';
import { Dots } from '../message/components/dots.tsx';
import { FailureNote } from '../message/notes.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { usePage } from '../shell/page-context.ts';
import type { OpenModal } from '../state/state.ts';
import { ModalInput } from './modal-input.tsx';

/** Where one begins to fill in. */
const FIRST = '.field :is(input, textarea)';

/** The control that a person has to mend first. */
const FIRST_INVALID = '.field.invalid :is(input, textarea)';

/** A form that the bot has opened. */
export function Modal({ open }: { readonly open: OpenModal }): JSX.Element {
  const { actions, dispatch } = usePage();
  const inputs = useMemo(() => inputsOf(open.modal), [open.modal]);
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const textIn = ({ custom_id: id, value = '' }: APITextInputComponent) => values[id] ?? value;
  const close = () => dispatch({ kind: 'modal-closed' });
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(FIRST)?.focus(), []);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(FIRST_INVALID)?.focus();
  }, [open.errors]);

  const submit = () => {
    if (open.status === 'sending') return;
    const fields = inputs.map(({ input }) => ({
      customId: input.custom_id,
      value: textIn(input),
    }));
    void actions.submitModal(fields);
  };

  return (
    <Dialog label={open.modal.title} className="modal" onClose={close}>
      <form
        ref={form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Header title={open.modal.title} onClose={close} />
        <div class="modal-parts">
          <Failure open={open} />
          {inputs.map(({ label, description = '', input }) => (
            <ModalInput
              key={input.custom_id}
              label={label}
              description={description}
              input={input}
              value={textIn(input)}
              error={open.errors[input.custom_id] ?? ''}
              onChange={(value) =>
                setValues((current) => ({ ...current, [input.custom_id]: value }))
              }
            />
          ))}
          <SmallPrint />
        </div>
        <Footer isSending={open.status === 'sending'} onClose={close} />
      </form>
    </Dialog>
  );
}

/** A text input of a modal, with its label. */
interface LabelledInput {
  readonly label: string;
  readonly description?: string;
  readonly input: APITextInputComponent;
}

function inputsOf(modal: APIModalInteractionResponseCallbackData): readonly LabelledInput[] {
  return modal.components.flatMap((part) =>
    part.type === COMPONENT.label && part.component.type === COMPONENT.textInput
      ? [{ ...part, input: part.component }]
      : [],
  );
}

function Header({
  title,
  onClose,
}: {
  readonly title: string;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <header>
      <h2 dir="auto">{title}</h2>
      <button type="button" class="icon-button" aria-label="Close" onClick={onClose}>
        <Icon name="close" />
      </button>
    </header>
  );
}

function SmallPrint(): JSX.Element {
  const { world } = usePage();
  return (
    <p class="small-print">
      This form will be submitted to {world.bot.user.username}. Do not share passwords or other
      sensitive information.
    </p>
  );
}

function Footer({
  isSending,
  onClose,
}: {
  readonly isSending: boolean;
  readonly onClose: () => void;
}): JSX.Element {
  return (
    <footer>
      <button type="button" class="button secondary" onClick={onClose}>
        Cancel
      </button>
      <button type="submit" class="button primary" aria-disabled={isSending}>
        <span class="button-caption">Submit</span>
        {isSending && <Dots />}
      </button>
    </footer>
  );
}

function Failure({ open }: { readonly open: OpenModal }): JSX.Element | null {
  const reason = open.status === 'failed' ? 'Something went wrong. Try again.' : open.refusal;
  return reason === '' ? null : <FailureNote text={reason} />;
}
