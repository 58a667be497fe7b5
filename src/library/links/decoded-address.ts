/** Decodes a percent-encoded text; one with stray percent signs is returned as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Decodes an address to a file path, with `\` from Windows replaced by `/`. */
export function decodedAddress(address: string): string {
  return percentDecoded(address).replaceAll('\\', '/');
}
