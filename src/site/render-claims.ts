/** The pages of single claims, rendered at build time. */
import { render } from 'svelte/server';
import pageStyles from '../app/page.css?inline';
import { claimPages, claimPagePath, claimPageText } from '../words/claims-text';
import { claimResult } from './claim-result';
import ClaimPage from './ClaimPage.svelte';

export interface ClaimPageMarkup {
  /** From the site's root. */
  readonly path: string;
  /** Where its preview picture belongs, likewise. */
  readonly picture: string;
  readonly title: string;
  readonly description: string;
  readonly body: string;
}

/** Every page, and the one style sheet that they share. */
export function renderClaims(): { pages: ClaimPageMarkup[]; styles: string } {
  const styles = new Set([pageStyles]);
  const pages = claimPages.map((id): ClaimPageMarkup => {
    const result = claimResult(id);
    const { head, body } = render(ClaimPage, { props: { result } });
    // The compiler was told to put the styles of components into the head: a page under a strict policy has them in a file.
    for (const [, style = ''] of head.matchAll(/<style[^>]*>(.*?)<\/style>/gs)) styles.add(style);
    return {
      path: claimPagePath(id) ?? '',
      picture: `preview/claims-${id}.png`,
      title: claimPageText[id].title,
      description: result.description,
      body,
    };
  });
  return { pages, styles: [...styles].join('\n') };
}
