import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField, type ITextField } from 'office-ui-fabric-react/lib/TextField';
import { useMemo, useRef, useState, type JSX } from 'react';
import type { CheckExcelWords } from '../../words/checkExcelWords';
import type { ExcelCheck } from '../../jobs/checkExcel';
import { excelCheckText } from '../../jobs/excelCheckText';
import { usePane } from '../PaneContext';

interface ResultTextProps {
  readonly check: ExcelCheck;
  readonly words: CheckExcelWords;
}

/**
 * What a person sends to the developers, with a button that copies it; where the page may not copy, it is selected for
 * the keyboard.
 */
export function ResultText({ check, words }: ResultTextProps): JSX.Element {
  const { pane } = usePane();
  const text = useMemo(() => excelCheckText(check, pane.excel.about()), [check, pane]);
  const field = useRef<ITextField>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied);
    } catch {
      // Excel on the web may show the pane in a frame that is not allowed to.
      field.current?.focus();
      field.current?.select();
      setSaid(words.notCopied);
    }
  };
  return (
    <>
      <TextField
        className="check-excel-text"
        label={words.text}
        multiline
        readOnly
        rows={6}
        resizable={false}
        lang="en"
        dir="ltr"
        value={text}
        componentRef={field}
      />
      <div className="actions">
        <DefaultButton onClick={() => void copy()}>{words.copy}</DefaultButton>
      </div>
      <p role="status">{said}</p>
    </>
  );
}
