/** What a document says around the app: to other sites, in a tab, and to readers without scripts. */
import { language } from './language';

export const documentText = {
  language,
  title: 'Peak Data: when does AI training run out of human-written data?',
  description:
    'Take the assumptions apart: move them and see when AI training needs all human-written text there is. Every figure with its source, everything in your browser.',
  noScript:
    'This is the answer on the default assumptions, whatever the address says. With JavaScript switched on you can move them; what they are is on this page:',
  noScriptMethod: 'Method',
  noScriptEmbed:
    'This is the picture on the default assumptions. Without JavaScript the result of this very link cannot be worked out here: it is in the caption.',
  unread:
    'The program of this page did not start, so nothing here can be moved. What you see is on the default assumptions, whatever the address says.',
  loadAgain: 'Load it again',
  unreadEmbed: 'The result of this link could not be worked out here: it is in the caption.',
  lost: 'This copy has lost the address that says which assumptions it is about, so it gives no answer: that is in the caption.',
  name: 'Peak Data',
};
