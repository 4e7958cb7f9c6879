import type { Pane } from '../taskpane/work/pane';
import { COMMAND_NAMES, type CommandName } from './commandNames';
import { checkRegister } from './checkRegister';
import { refresh } from './refresh';
import { summarize } from './summarize';
import type { AnswerPlace } from './answerPlace';

const COMMANDS: Readonly<Record<CommandName, (pane: Pane) => Promise<AnswerPlace>>> = {
  openPane: () => Promise.resolve('in the pane'),
  checkRegister,
  summarize,
  refresh,
};

/**
 * Gives the ribbon's commands to Office. They do what the pane does, by the pane's own state: it may be hidden, but it
 * stands in the same page, so that what they did, or could not do, is there when it is opened.
 */
export function registerCommands(pane: Pane): void {
  for (const name of COMMAND_NAMES)
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => void execute(name, pane, event));
}

/** Office waits for the event to be completed, whatever has happened. */
async function execute(name: CommandName, pane: Pane, event: Office.AddinCommands.Event): Promise<void> {
  try {
    if ((await COMMANDS[name](pane)) === 'in the pane') await Office.addin.showAsTaskpane();
  } catch (error) {
    // What a command meets stands in the pane; this is Office refusing to show it.
    console.error(error);
  } finally {
    event.completed();
  }
}
