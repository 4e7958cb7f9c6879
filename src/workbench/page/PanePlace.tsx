import { useEffect, useRef } from 'react';
import { connectPane, type ConnectedPane } from '../pane/connectPane';
import type { OpenedWorkbook } from '../file/workbookFiles';
import { METADATA, paneFunctions } from './paneFunctions';
import { paneSurroundings } from './paneSurroundings';

interface Props {
  readonly opened: OpenedWorkbook;
  readonly visible: boolean;
  onPane: (pane: ConnectedPane | null) => void;
  /** The add-in shows or hides its own pane. */
  onVisible: (visible: boolean) => void;
  /** The keyboard has left the pane over its end, or with `back` over its beginning. */
  onLeft: (back: boolean) => void;
  onTrouble: (error: unknown) => void;
}

/** The add-in as it ships, in a frame, beside the page in the folder "pane". */
const ADDRESS = 'pane/taskpane.html';

/** Where the task pane stands. Its frame stays when the pane is closed: the add-in's commands run in it. */
export function PanePlace({ opened, visible, onPane, onVisible, onLeft, onTrouble }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const connected = useRef<ConnectedPane | null>(null);
  useEffect(() => {
    const pane = connectPane({
      ...paneSurroundings(opened.name),
      excel: opened.excel,
      place: place.current!,
      paneAddress: new URL(ADDRESS, document.baseURI).href,
      title: 'Pledgebook',
      onVisibility: onVisible,
      onFocusLeft: (how) => onLeft(how !== 'forward'),
      onCustomFunctionsReady: () => void useFunctions(),
      onTrouble,
    });
    async function useFunctions(): Promise<void> {
      try {
        const functions = await paneFunctions(pane, new URL(METADATA, document.baseURI).href);
        if (connected.current === pane) await opened.excel.setCustomFunctions(functions);
      } catch (error) {
        onTrouble(error);
      }
    }
    connected.current = pane;
    onPane(pane);
    return () => {
      connected.current = null;
      onPane(null);
      pane.close();
      opened.excel.setCustomFunctions(null).catch(onTrouble);
    };
  }, [opened, onPane, onVisible, onLeft, onTrouble]);
  useEffect(() => connected.current?.setVisible(visible), [visible]);
  return <div ref={place} className="pane-frame" />;
}
