/** The words of a scenario that is saved as one file for ever. */
import { formatDay } from './day';

export const fileText = {
  heading: 'What this file says for ever',
  made: (version: number, day: string) =>
    `This file was made on ${formatDay(day)} by version ${version} of the model. The picture at the top is worked out anew by the program inside the file, and all that follows was written down on that day. Opening it asks for nothing on the web. The scenario’s address was`,
  note: 'Note by the person who made this link:',
  noScript:
    'Without JavaScript you see the picture that was drawn on the day on which this file was made.',
  unread: 'The program in this file did not start. You see what was written down when it was made.',
  assumptions: 'All assumptions',
  level: 'A range holds nine in ten.',
  assumption: 'Assumption',
  value: 'Value',
  source: 'Where it comes from',
  judgement: 'Our judgement.',
  changed: (byDefault: string) => `Set in this scenario. The default: ${byDefault}.`,
  numbers: 'Numbers',
  years: 'Medians and ranges that hold nine in ten, at 1 January',
  json: 'All numbers, as JSON',
};
