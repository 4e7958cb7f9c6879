import type { JSX } from 'react';
import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { usePane } from '../PaneContext';
import type { Job, Message } from '../state/paneState';
import { messageView, type MessageView } from './messageView';
import { useReturnOfFocus } from './useReturnOfFocus';

/**
 * At the foot of the pane, where it moves nothing: what is being done, with Cancel, then what came of it, with Undo.
 */
export function Footer(): JSX.Element {
  const view = usePane();
  const { state, words } = view;
  const shown = state.job === null && state.message !== null ? messageView(state.message, view) : null;
  return (
    <>
      <p className="hidden" role="status" {...spokenIn(shown)}>
        {state.job === null
          ? shown === null
            ? ''
            : [shown.title, ...shown.lines].join(' ')
          : state.job.refusing
            ? `${words.busy} ${words.jobs[state.job.name]}`
            : [words.jobs[state.job.name], ...(state.job.waits === null ? [] : [words.waits[state.job.waits]])].join(
                ' ',
              )}
      </p>
      {state.job !== null ? (
        <footer key="job" className="pane-footer">
          <Progress job={state.job} />
        </footer>
      ) : (
        state.message !== null && (
          <footer key="message" className="pane-footer">
            <MessageShown message={state.message} />
          </footer>
        )
      )}
    </>
  );
}

/** For a message in a language that may not be the page's. */
const spokenIn = (message: MessageView | null): { lang?: string; dir?: string } =>
  message?.language == null ? {} : { lang: message.language, dir: 'ltr' };

function Progress({ job }: { job: Job }): JSX.Element {
  const { pane, words, format } = usePane();
  const share = job.done === null ? undefined : job.done;
  const leave = useReturnOfFocus();
  return (
    <div className="progress">
      <div>
        <ProgressIndicator
          label={words.jobs[job.name]}
          description={share === undefined ? ' ' : `${format.progress(share)} ${job.doing}`}
          {...(share === undefined ? {} : { percentComplete: share })}
          progressHidden={share === undefined}
        />
        {job.refusing && <p className="warning">{words.busy}</p>}
        {job.waits !== null && <p className="warning">{words.waits[job.waits]}</p>}
      </div>
      {(job.canCancel || job.waits === 'putBack') && (
        <DefaultButton
          onClick={() => {
            leave();
            pane.cancel();
          }}
        >
          {job.waits === 'putBack' ? words.stopWaiting : words.cancel}
        </DefaultButton>
      )}
    </div>
  );
}

const TYPES = {
  done: MessageBarType.success,
  warned: MessageBarType.warning,
  failed: MessageBarType.error,
  info: MessageBarType.info,
};

function MessageShown({ message }: { message: Message }): JSX.Element {
  const view = usePane();
  const { pane, words } = view;
  const shown = messageView(message, view);
  const { kind, title, lines, undo } = shown;
  return (
    <MessageBar
      messageBarType={TYPES[kind]}
      isMultiline
      delayedRender={false}
      onDismiss={pane.dismiss}
      dismissButtonAriaLabel={words.close}
    >
      <div className="told">
        <div {...spokenIn(shown)}>
          <strong>{title}</strong>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        {undo !== null && <DefaultButton onClick={() => void undo()}>{words.undo}</DefaultButton>}
      </div>
    </MessageBar>
  );
}
