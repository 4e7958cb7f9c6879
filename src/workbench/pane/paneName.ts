/** The add-in runs in one runtime with its commands (1) and its custom functions (2): `OSF.HostInfoFlags`. */
const SHARED_RUNTIME = 1;
const CUSTOM_FUNCTIONS = 2;

/** Who takes part in a conversation between a pane and its host page. */
export interface Parties {
  /** A new one for each load: office.js keeps settings in sessionStorage under it. */
  readonly conversation: string;
  /** The id of the pane. */
  readonly control: string;
  /** The origin of the page that holds the pane. */
  readonly hostOrigin: string;
}

/**
 * The window name by which a pane's office.js knows that it runs in Excel on the web, and whom to talk to.
 * @param language of the user interface: "en-US"
 */
export function paneName({ conversation, control, hostOrigin }: Parties, language: string): string {
  const dialog = '';
  const flags = SHARED_RUNTIME | CUSTOM_FUNCTIONS;
  const hostInfo = ['Excel', 'Web', '16.00', language, conversation, dialog, 'disableLogging', flags].join('$');
  const xdmInfo = [conversation, control, hostOrigin].join('|');
  return JSON.stringify({ baseFrameName: conversation, hostInfo, xdmInfo, serializerVersion: '1', flights: '[]' });
}
