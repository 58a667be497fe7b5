import { chown } from 'node:fs/promises';

const NOBODY = 65_534;

/** Root may read everything, so it becomes nobody, who owns this folder, while `work` runs. */
export async function withoutRootRights<T>(folder: string, work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) {
    return await work();
  }
  await chown(folder, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}
