/** A percent-encoded text as it was meant; one with stray percent signs is kept as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address as it names a file: decoded, with `/` between the parts of a path that Windows wrote. */
export function decodedAddress(address: string): string {
  return percentDecoded(address).replaceAll('\\', '/');
}
