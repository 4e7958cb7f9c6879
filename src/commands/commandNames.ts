/** The names by which Office calls the commands: those of the buttons in manifest.xml, and openPane. */
export const COMMAND_NAMES = ['openPane', 'checkRegister', 'summarize', 'refresh'] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
