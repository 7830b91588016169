/** The words of a preset's page, which readers without a script see. */
export const presetPageText = {
  open: 'Open it and change the assumptions',
  differs: 'What is assumed other than by default',
};
