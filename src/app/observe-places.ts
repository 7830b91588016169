/** Which of the page's places are on the screen, below what stays in sight. */

export interface Places {
  readonly answer: boolean;
  readonly picture: boolean;
  readonly levers: boolean;
  /** A keyboard covers much of the screen. */
  readonly keyboard: boolean;
}

/** Where each place is, how much of it has to be seen, and below which line (CSS pixels or percent, as a root margin). */
const watched = {
  answer: { selector: '.answer', part: 0, margin: '0px' },
  // Less than this shows the crossing no longer.
  picture: { selector: '.picture', part: 0.6, margin: '-44px 0px 0px' },
  levers: { selector: '.levers', part: 0, margin: '0px 0px -20%' },
} as const;

/** A keyboard leaves less of the window than this. */
const LEAST_OPEN = 0.72;

/**
 * Tells which places are in sight, and every change of it.
 *
 * @returns a function that stops it.
 */
export function observePlaces(tell: (places: Partial<Places>) => void): () => void {
  const observers = (Object.keys(watched) as (keyof typeof watched)[]).map((place) => {
    const { selector, part, margin } = watched[place];
    const observer = new IntersectionObserver(
      (entries) => {
        const newest = entries.at(-1);
        if (newest) tell({ [place]: newest.isIntersecting && newest.intersectionRatio >= part });
      },
      { rootMargin: margin, threshold: part },
    );
    const element = document.querySelector(selector);
    if (element) observer.observe(element);
    return observer;
  });
  const screen = window.visualViewport;
  const measure = (): void => {
    if (screen) tell({ keyboard: screen.height * screen.scale < LEAST_OPEN * window.innerHeight });
  };
  screen?.addEventListener('resize', measure);
  return () => {
    for (const observer of observers) observer.disconnect();
    screen?.removeEventListener('resize', measure);
  };
}
