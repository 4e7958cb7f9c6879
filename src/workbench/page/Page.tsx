import { useCallback, useEffect, useState, type DragEvent } from 'react';
import type { ConnectedPane } from '../pane/connectPane';
import { inWords } from '../file/trouble';
import { givenWorkbook, openInNewTab } from '../file/newTab';
import { download, openFile, openNew, openSample, type OpenedWorkbook } from '../file/workbookFiles';
import { Header } from './Header';
import { Workspace } from './Workspace';

/** The page: the file at the top, its workbook at the left, the add-in at the right. */
export function Page() {
  const [opened, setOpened] = useState<OpenedWorkbook | null>(null);
  const [saved, setSaved] = useState(true);
  const [paneOpen, setPaneOpen] = useState(true);
  const [pane, setPane] = useState<ConnectedPane | null>(null);
  const [message, setMessage] = useState('Opening the sample register…');

  const onTrouble = useCallback((error: unknown) => setMessage(inWords(error)), []);
  const onChanged = useCallback(() => setSaved(false), []);
  const open = useCallback(
    (what: Promise<OpenedWorkbook>) => {
      what
        .then((next) => {
          next.excel.onNewWorkbook = openInNewTab;
          setOpened(next);
          setSaved(true);
          setMessage(`${next.name} is open.`);
          document.title = `${next.name} – Pledgebook workbench`;
        })
        .catch(onTrouble);
    },
    [onTrouble],
  );
  /** What was changed and not saved is only given up on the person's word. */
  const replace = (what: () => Promise<OpenedWorkbook>): void => {
    if (saved || window.confirm('Changes in this workbook are not saved. Give them up?')) open(what());
  };
  useEffect(() => open(givenWorkbook() ?? openSample()), [open]);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (!saved) window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [saved]);

  const save = (): void => {
    if (!opened) return;
    setMessage('Saving…');
    download(opened)
      .then((file) => {
        setSaved(true);
        setMessage(`${file} was saved to your downloads.`);
      })
      .catch(onTrouble);
  };
  const runCommand = (name: string): void => {
    pane?.runCommand(name).catch(onTrouble);
  };
  const onDrop = (event: DragEvent): void => {
    const file = event.dataTransfer.files.item(0);
    if (!file) return;
    event.preventDefault();
    replace(() => openFile(file));
  };
  return (
    <div className="page" onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      <Header
        fileName={opened?.name ?? 'No workbook'}
        saved={saved}
        paneOpen={paneOpen}
        ready={pane !== null}
        onOpen={(file) => replace(() => openFile(file))}
        onSave={save}
        onNew={() => replace(openNew)}
        onSample={() => replace(openSample)}
        onPane={() => setPaneOpen(!paneOpen)}
        onCommand={runCommand}
      />
      {opened ? (
        <Workspace
          opened={opened}
          paneOpen={paneOpen}
          saved={saved}
          message={message}
          onPane={setPane}
          onPaneOpen={setPaneOpen}
          onChanged={onChanged}
          onTrouble={onTrouble}
        />
      ) : (
        <main className="workspace">
          <p role="status" className="loading">
            {message}
          </p>
        </main>
      )}
    </div>
  );
}
