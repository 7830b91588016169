import type { Theme } from '../embed/embed-view';

/**
 * Sets a theme, whatever the reader's system prefers: the style sheets' own questions about it get a fixed answer, and the
 * document says the same of itself, for a frame whose scheme is not its host's is never transparent.
 */
export function setTheme(theme: Theme): void {
  if (theme === 'auto') return;
  document.documentElement.style.colorScheme = theme;
  for (const { cssRules } of document.styleSheets) {
    for (const rule of cssRules) {
      if (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-color-scheme')) {
        rule.media.mediaText = theme === 'dark' ? 'all' : 'not all';
      }
    }
  }
}
