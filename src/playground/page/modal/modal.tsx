import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../controls/icons.tsx';
import { Markdown } from '../markdown/view.tsx';
import { Dots } from '../message/components/dots.tsx';
import { FailureNote } from '../message/notes.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { usePage } from '../shell/page-context.ts';
import type { OpenModal } from '../state/state.ts';
import { ModalInput } from './modal-input.tsx';
import { findMistakes, initialValues, modalParts } from './modal-inputs.ts';

/** The control to focus at first. */
const FIRST = '.field :is(input, textarea, button)';

/** The first control with an error. */
const FIRST_INVALID = '.field.invalid :is(input, textarea, button)';

/** A form that the bot has opened. */
export function Modal({ open }: { readonly open: OpenModal }): JSX.Element {
  const { actions, dispatch } = usePage();
  const parts = useMemo(() => modalParts(open.modal), [open.modal]);
  const [values, setValues] = useState(() => initialValues(parts));
  const [mistakes, setMistakes] = useState<Readonly<Record<string, string>>>({});
  const errors = { ...open.errors, ...mistakes };
  const close = () => dispatch({ kind: 'modal-closed' });
  const form = useRef<HTMLFormElement>(null);

  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(FIRST)?.focus(), []);
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(FIRST_INVALID)?.focus();
  }, [mistakes, open.errors]);

  const submit = () => {
    if (open.status === 'sending') return;
    const found = findMistakes(parts, values);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const fields = Object.entries(values).map(([customId, value]) => ({ customId, value }));
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
          {parts.map((part, index) =>
            part.kind === 'text' ? (
              <Markdown key={index} text={part.content} />
            ) : (
              <ModalInput
                key={part.input.custom_id}
                part={part}
                value={values[part.input.custom_id] ?? null}
                error={errors[part.input.custom_id] ?? ''}
                onChange={(value) =>
                  setValues((current) => ({ ...current, [part.input.custom_id]: value }))
                }
              />
            ),
          )}
          <SmallPrint />
        </div>
        <Footer isSending={open.status === 'sending'} onClose={close} />
      </form>
    </Dialog>
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
