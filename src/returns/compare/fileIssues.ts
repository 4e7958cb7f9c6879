import { error, warning } from '../../register/issue';

/** What may be wrong with a file as a whole. */
export const fileIssues = {
  unreadable: error('unreadable-file'),
  notAForm: error('not-a-form'),
  otherRegister: error('other-register'),
  unknownSender: error('unknown-sender'),
  newerTemplate: error('newer-template'),
  olderTemplate: warning('older-template'),
  duplicateFile: warning('duplicate-file'),
};
