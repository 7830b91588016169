/** What is said of the copy of the site that the browser keeps. */
export const offlineText = {
  offer:
    'There is a new version of this page. Taking it loads the page again; your assumptions stay.',
  take: 'Take it',
  later: 'Later',
};
