/** The colours of the page. */
export type Theme = 'dark' | 'light';

const KEY = 'theme';

/** The theme that was chosen here before, else the one that the system asks for. */
export function initialTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return window.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows a theme, and remembers it when a person chose it. */
export function applyTheme(theme: Theme, isChosen: boolean): void {
  document.documentElement.setAttribute('data-theme', theme);
  if (isChosen) localStorage.setItem(KEY, theme);
}
