import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePage } from '../shell/page-context.ts';

/** A file input of a form. Files are uploaded at once, as in Discord; the form sends their ids. */
export function FileField({
  id,
  max,
  describedBy,
  isInvalid,
  onUploaded,
  onRefused,
}: {
  readonly id: string;
  /** How many files may be chosen. */
  readonly max: number;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onUploaded: (ids: readonly string[]) => void;
  /** Called with the reason why files were refused; empty when others are chosen. */
  readonly onRefused: (reason: string) => void;
}): JSX.Element {
  const { actions } = usePage();
  const [isUploading, setUploading] = useState(false);

  const latest = useRef<readonly File[]>([]);

  const upload = async (input: HTMLInputElement) => {
    const files = [...(input.files ?? [])].slice(0, max);
    latest.current = files;
    onUploaded([]);
    onRefused('');
    setUploading(true);

    const uploaded = await actions.upload(files);
    if (latest.current !== files) return;
    setUploading(false);
    if (uploaded.kind === 'taken') return onUploaded(uploaded.ids);
    // The field shows what would be sent: nothing.
    input.value = '';
    onRefused(uploaded.reason);
  };

  return (
    <>
      <input
        id={id}
        type="file"
        multiple={max > 1}
        aria-invalid={isInvalid}
        aria-describedby={describedBy}
        onChange={({ currentTarget }) => {
          void upload(currentTarget);
        }}
      />
      <p class="field-about" role="status">
        {isUploading ? 'Uploading…' : ''}
      </p>
    </>
  );
}
