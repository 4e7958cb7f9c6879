import { useRef } from 'react';

interface Props {
  readonly fileName: string;
  readonly saved: boolean;
  readonly paneOpen: boolean;
  /** Commands of the add-in can be run: its frame is there. */
  readonly ready: boolean;
  onOpen: (file: File) => void;
  onSave: () => void;
  onNew: () => void;
  onSample: () => void;
  onPane: () => void;
  onCommand: (name: string) => void;
}

/** The add-in's commands, by the names that its manifest gives them. */
const COMMANDS: readonly [name: string, words: string][] = [
  ['summarize', 'Summarize'],
  ['refresh', 'Refresh'],
  ['checkRegister', 'Check register'],
];

/** The file and what can be done with it; and the add-in's ribbon. */
export function Header(props: Props) {
  const { fileName, saved, paneOpen, ready, onOpen, onSave, onNew, onSample, onPane, onCommand } = props;
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <header className="header">
      <h1 className="file-name">
        {fileName}
        {!saved && <span className="unsaved"> – not saved</span>}
      </h1>
      <div role="toolbar" aria-label="File" className="buttons">
        <button type="button" onClick={() => chooser.current?.click()}>
          Open…
        </button>
        <input
          ref={chooser}
          type="file"
          hidden
          aria-label="Workbook to open"
          accept=".xlsx,.xlsm,.xltx"
          onChange={({ target }) => {
            const file = target.files?.item(0);
            if (file) onOpen(file);
            target.value = '';
          }}
        />
        <button type="button" onClick={onSave}>
          Save
        </button>
        <button type="button" onClick={onNew}>
          New
        </button>
        <button type="button" onClick={onSample}>
          Sample register
        </button>
      </div>
      <div role="toolbar" aria-label="Pledgebook" className="buttons ribbon">
        <button type="button" aria-pressed={paneOpen} onClick={onPane}>
          {paneOpen ? 'Close pane' : 'Open pane'}
        </button>
        {COMMANDS.map(([name, words]) => (
          <button key={name} type="button" disabled={!ready} onClick={() => onCommand(name)}>
            {words}
          </button>
        ))}
      </div>
    </header>
  );
}
