/** Each claim as a page of the site, and the page that lists them. */
import { render } from 'svelte/server';
import { type Claim, claims } from '../data/evidence';
import {
  claimPagePath,
  claimPages,
  claimPageText,
  claimPageWords,
  claimTitle,
} from '../words/en/claims-text';
import { pageText } from '../words/en/page-text';
import ClaimPage from './ClaimPage.svelte';
import { claimResult } from './claim-result';
import ClaimsIndex from './ClaimsIndex.svelte';
import { photoOembed } from './oembed';
import type { SitePage } from './site-page';

/** Those that give a year first, in the order of their titles. */
const listed: readonly Claim[] = [
  ...claimPages.flatMap((id) => claims.filter((claim) => claim.id === id)),
  ...claims.filter(({ id }) => !(id in claimPageText)),
];
const results = listed.map(claimResult);

const claimPage = (result: (typeof results)[number]): SitePage => {
  const { claim, tested, description } = result;
  const picture = `preview/claims-${claim.id}.png`;
  return {
    file: claimPagePath(claim.id),
    title: `${claimTitle(claim)} – ${pageText.name}`,
    description,
    ...(tested ? { picture, oembed: photoOembed(claimTitle(claim), picture) } : {}),
    render: () => render(ClaimPage, { props: { result } }),
  };
};

export const claimSitePages: readonly SitePage[] = [
  {
    file: claimPagePath('index'),
    title: `${claimPageWords.title} – ${pageText.name}`,
    description: claimPageWords.description,
    render: () => render(ClaimsIndex, { props: { results } }),
  },
  ...results.map(claimPage),
];
