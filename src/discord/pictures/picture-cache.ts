/** Keeps recently used pictures, up to a number of bytes. */
export interface PictureCache {
  /** The picture with this key, or else the one that `make` makes. Calls in the meantime wait for the same one. */
  get(key: string, make: () => Promise<Uint8Array>): Promise<Uint8Array>;
}

/** An empty cache. The least recently used picture is dropped first. */
export function createPictureCache(maxBytes: number): PictureCache {
  const kept = new Map<string, Uint8Array>();
  const making = new Map<string, Promise<Uint8Array>>();
  let bytes = 0;

  const keep = (key: string, picture: Uint8Array): void => {
    kept.set(key, picture);
    bytes += picture.length;
    for (const [oldest, { length }] of kept) {
      if (bytes <= maxBytes) return;
      kept.delete(oldest);
      bytes -= length;
    }
  };
  const makeAndKeep = async (key: string, make: () => Promise<Uint8Array>) => {
    try {
      const picture = await make();
      keep(key, picture);
      return picture;
    } finally {
      making.delete(key);
    }
  };

  return {
    get: async (key, make) => {
      const found = kept.get(key);
      if (found !== undefined) {
        kept.delete(key);
        kept.set(key, found);
        return found;
      }
      const made = making.get(key) ?? makeAndKeep(key, make);
      making.set(key, made);
      return made;
    },
  };
}
