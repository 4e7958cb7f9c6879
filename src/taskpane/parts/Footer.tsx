import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { MessageBar } from 'office-ui-fabric-react/lib/MessageBar';
import { MessageBarType } from 'office-ui-fabric-react/lib/MessageBar';
import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import { usePane, type PaneView } from '../PaneContext';
import type { Job, Message } from '../state/paneState';
import { messageView } from './messageView';
import { useReturnOfFocus } from './useReturnOfFocus';

/** At the foot of the pane, where it moves nothing: what is being done, with Cancel, then what came of it, with Undo. */
export function Footer(): JSX.Element {
  const view = usePane();
  const { state, words } = view;
  return (
    <>
      <p className="hidden" role="status">
        {state.job === null
          ? said(state.message, view)
          : state.job.refusing
            ? `${words.busy} ${words.jobs[state.job.name]}`
            : words.jobs[state.job.name]}
      </p>
      {state.job !== null ? (
        <footer key="job" className="pane-footer">
          <Progress job={state.job} />
        </footer>
      ) : (
        state.message !== null && (
          <footer key="message" className="pane-footer">
            <Told message={state.message} />
          </footer>
        )
      )}
    </>
  );
}

function said(message: Message | null, view: PaneView): string {
  if (message === null) return '';
  const { title, lines } = messageView(message, view);
  return [title, ...lines].join(' ');
}

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
      </div>
      {job.canCancel && (
        <DefaultButton
          onClick={() => {
            leave();
            pane.cancel();
          }}
        >
          {words.cancel}
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

function Told({ message }: { message: Message }): JSX.Element {
  const view = usePane();
  const { pane, words } = view;
  const { kind, title, lines, undo } = messageView(message, view);
  return (
    <MessageBar
      messageBarType={TYPES[kind]}
      isMultiline
      delayedRender={false}
      onDismiss={pane.dismiss}
      dismissButtonAriaLabel={words.close}
    >
      <div className="told">
        <div>
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
