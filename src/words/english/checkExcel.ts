/**
 * The words of the screen Check this Excel, in English; the other languages are files of the same type. What was tried
 * is named in English in each.
 */
export const english = {
  title: 'Check this Excel',
  about:
    'Tries what Pledgebook relies on in Excel, one thing after the other, in new sheets that are removed again. Your own sheets are not changed. Excel’s list of steps to undo may be emptied.',
  nothingSent: 'Nothing is sent anywhere. To tell the developers, copy the text and send it to them.',
  technical: 'What was tried is told in English, for the developers.',
  start: 'Check now',
  again: 'Check again',
  back: 'Back',
  copy: 'Copy',
  copied: 'The text is copied.',
  notCopied: 'The pane may not copy here. The text is selected: press Ctrl+C, or ⌘+C on a Mac.',
  text: 'Text for the developers',
  results: 'Results',
  tried: 'What was tried',
  outcome: 'Result',
  outcomes: { expected: 'as expected', differs: 'differs', absent: 'not there' },
  summary: (expected: string, differs: string, absent: string) =>
    `As expected: ${expected}. Differs: ${differs}. Not there: ${absent}.`,
  left: 'This could not be removed. Delete it by hand:',
};

export type CheckExcelWords = typeof english;
