import { useEffect, useRef, useState, type DragEvent, type JSX } from 'react';
import { usePane } from '../../PaneContext';
import { givenFiles, MOST_FILES } from './given';

const refuse = (event: Event): void => event.preventDefault();

/** A button that asks for files, and takes those that are dropped on it. */
export function DropZone({ onFiles }: { onFiles: (files: ReturnType<typeof givenFiles>) => void }): JSX.Element {
  const { state, words, format } = usePane();
  const { collect } = words.forms;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [wrong, setWrong] = useState('');

  // A file that is dropped beside it would take the place of the pane.
  useEffect(() => {
    window.addEventListener('dragover', refuse);
    window.addEventListener('drop', refuse);
    return () => {
      window.removeEventListener('dragover', refuse);
      window.removeEventListener('drop', refuse);
    };
  }, []);

  function take(files: FileList | null): void {
    const given = givenFiles(files ?? []);
    if (given.length === 0) setWrong(collect.noFiles);
    else if (given.length > MOST_FILES) setWrong(collect.tooMany(format.count(given.length), format.count(MOST_FILES)));
    else if (state.job !== null) setWrong(collect.busy);
    else {
      setWrong('');
      onFiles(given);
    }
  }
  const drag =
    (now: boolean) =>
    (event: DragEvent): void => {
      event.preventDefault();
      setOver(now);
    };
  return (
    <>
      <button
        type="button"
        className={over ? 'drop-zone over' : 'drop-zone'}
        onClick={() => input.current?.click()}
        onDragEnter={drag(true)}
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
      >
        <strong>{over ? collect.dropNow : collect.choose}</strong>
        <span>{collect.drop}</span>
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xlsm"
        onChange={(event) => {
          take(event.target.files);
          // The same files can be given again.
          event.target.value = '';
        }}
      />
      <div role="status">{wrong !== '' && <p className="error">{wrong}</p>}</div>
    </>
  );
}
