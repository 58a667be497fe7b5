/** The colours of the page. */
export type Theme = 'dark' | 'light';

const KEY = 'theme';

/** The theme that was chosen here before, or else the system's. */
export function initialTheme(): Theme {
  const chosen = localStorage.getItem(KEY);
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return window.matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

/** Shows the page in a theme. */
export function showTheme(theme: Theme): void {
  document.documentElement.setAttribute('data-theme', theme);
}

/** Shows the theme that a person chose, and stores it. */
export function chooseTheme(theme: Theme): void {
  showTheme(theme);
  localStorage.setItem(KEY, theme);
}
