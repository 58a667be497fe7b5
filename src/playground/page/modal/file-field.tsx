import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePage } from '../shell/page-context.ts';

/** Takes files for a form. They are uploaded at once, as in Discord; the form sends their ids. */
export function FileField({
  id,
  max,
  describedBy,
  isInvalid,
  onUploaded,
}: {
  readonly id: string;
  /** How many files may be chosen. */
  readonly max: number;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onUploaded: (ids: readonly string[]) => void;
}): JSX.Element {
  const { actions } = usePage();
  const [isUploading, setUploading] = useState(false);

  const upload = async (files: readonly File[]) => {
    onUploaded([]);
    setUploading(true);
    onUploaded(await actions.upload(files.slice(0, max)));
    setUploading(false);
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
          void upload([...(currentTarget.files ?? [])]);
        }}
      />
      <p class="field-about" role="status">
        {isUploading ? 'Uploading…' : ''}
      </p>
    </>
  );
}
