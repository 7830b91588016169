/** The words of the dialog that shares a scenario, and the text of a post about it. */
import { answerOf } from './answer';
import { assumptionTexts } from './export-text';
import type { Forecast } from '../../model/engines/forecast';
import type { Scenario } from '../../scenario/scenario';
import { plural } from './language';

export const shareText = {
  open: 'Share',
  heading: 'Share this scenario',
  link: 'Link',
  linkNote: 'It shows exactly these numbers, and nothing about you is in it.',
  copyLink: 'Copy link',
  embed: 'Embed …',
  share: 'Share …',
  differs: 'What it says',
  post: 'Text for a post',
  copyPost: 'Copy text',
  waiting: 'The forecast is still being worked out.',
  copiedLink: 'The link is on the clipboard.',
  copiedPost: 'The text is on the clipboard.',
  selected:
    'This browser lets the page put nothing on the clipboard. It is selected: copy it by hand.',
  failedShare: 'This device could not share it. Copy the link instead.',
};

/** The shortest limit of the usual networks, in characters; they count a link as 23. */
const mostCharacters = 280;
const linkCharacters = 23;

/**
 * The result and its assumptions for a post, without the link, with as many changes as fit.
 *
 * @returns text that fits a post of 280 characters with a link behind it.
 */
export function postText(forecast: Forecast, scenario: Scenario): string {
  const { before, date, after, futures } = answerOf(forecast, scenario.assumptions);
  const result = `${before}${date}${after}. ${futures}`;
  const { start, changes } = assumptionTexts(scenario);
  const most = mostCharacters - linkCharacters - 1;
  for (let listed = changes.length; listed >= 0; listed--) {
    const left = changes.length - listed;
    const counted = `${left}${listed > 0 ? ' more' : ''} ${plural(left, 'change', 'changes')}`;
    const list = [start, ...changes.slice(0, listed), ...(left > 0 ? [counted] : [])];
    const text = `${result} Assumptions: ${list.join('; ')}.`;
    if (Array.from(text).length <= most) return text;
  }
  return result;
}
