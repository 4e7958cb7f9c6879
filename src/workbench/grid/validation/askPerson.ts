import type { EntryAlert } from 'embedded-excel/model';

/** What a person does about an entry that a validation does not take. */
export type PersonsAnswer = 'enter' | 'retry' | 'cancel';

const NOTHING_SAID = 'The cell takes only certain values, and this is none of them.';

const BUTTONS: Readonly<Record<EntryAlert['style'], readonly (readonly [PersonsAnswer, string])[]>> = {
  Stop: [
    ['retry', 'Retry'],
    ['cancel', 'Cancel'],
  ],
  Warning: [
    ['enter', 'Enter it all the same'],
    ['retry', 'Retry'],
    ['cancel', 'Cancel'],
  ],
  Information: [
    ['enter', 'OK'],
    ['cancel', 'Cancel'],
  ],
};

function element<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  made.dir = 'auto';
  return made;
}

/** Tells a person in a dialog why an entry is not taken, and asks what now; Escape gives the entry up. */
export function askPerson({ style, title, message }: EntryAlert): Promise<PersonsAnswer> {
  const dialog = document.createElement('dialog');
  dialog.className = 'entry-alert';
  dialog.setAttribute('role', 'alertdialog');
  const heading = element('h2', title || 'This entry is not taken');
  heading.id = 'entry-alert-title';
  const words = element('p', message || NOTHING_SAID);
  words.id = 'entry-alert-words';
  dialog.setAttribute('aria-labelledby', heading.id);
  dialog.setAttribute('aria-describedby', words.id);
  const buttons = document.createElement('div');
  buttons.append(
    ...BUTTONS[style].map(([answer, label]) => {
      const button = element('button', label);
      button.addEventListener('click', () => dialog.close(answer));
      return button;
    }),
  );
  dialog.append(heading, words, buttons);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve((dialog.returnValue || 'cancel') as PersonsAnswer);
    });
  });
}
