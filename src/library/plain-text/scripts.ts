const SUPERSCRIPTS = pairs(
  '0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ',
);

const SUBSCRIPTS = pairs('0123456789+-=()aehijklmnoprstuvx', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ');

/** The text in superscript characters, or `null` if Unicode lacks one. */
export function superscript(text: string): string | null {
  return replaceAll(text, SUPERSCRIPTS);
}

/** The text in subscript characters, or `null` if Unicode lacks one. */
export function subscript(text: string): string | null {
  return replaceAll(text, SUBSCRIPTS);
}

function replaceAll(text: string, characters: ReadonlyMap<string, string>): string | null {
  const replaced = [...text.trim()].map((character) => characters.get(character));
  return replaced.includes(undefined) ? null : replaced.join('');
}

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  const targets = [...to];
  return new Map([...from].map((character, index) => [character, targets[index] ?? character]));
}
