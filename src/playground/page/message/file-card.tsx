import type { JSX } from 'preact';
import { Icon } from '../controls/icons.tsx';

/** A file to download. */
export function FileCard({
  url,
  name,
  bytes,
}: {
  readonly url: string;
  readonly name: string;
  /** `null` when it is not known. */
  readonly bytes: number | null;
}): JSX.Element {
  return (
    <div class="file-card">
      <Icon name="file" />
      <span>
        <a href={url} download={name}>
          {name}
        </a>
        {bytes !== null && <span class="file-size">{formatBytes(bytes)}</span>}
      </span>
    </div>
  );
}

function formatBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(2)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
