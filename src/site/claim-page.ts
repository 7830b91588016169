/** A claim as a page of the site. */
import { render } from 'svelte/server';
import { pageText } from '../words/page-text';
import { type ClaimPageId, claimPageText } from '../words/claims-text';
import { claimResult } from './claim-result';
import ClaimPage from './ClaimPage.svelte';
import type { SitePage } from './site-page';

export function claimPage(id: ClaimPageId): SitePage {
  const result = claimResult(id);
  return {
    file: `claims/${id}.html`,
    title: `${claimPageText[id].title} – ${pageText.name}`,
    description: result.description,
    picture: `preview/claims-${id}.png`,
    render: () => render(ClaimPage, { props: { result } }),
  };
}
