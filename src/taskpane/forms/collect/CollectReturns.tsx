import type { JSX } from 'react';
import { usePane } from '../../PaneContext';
import { useForms } from '../useForms';
import { DropZone } from './DropZone';
import { EarlierCollections } from './EarlierCollections';
import { ReviewReturns } from './ReviewReturns';

/** Takes in the forms that came back: reads them, shows what they would change, writes what is accepted. */
export function CollectReturns(): JSX.Element {
  const { pane, words } = usePane();
  const { review } = useForms();
  return (
    <>
      <p>{words.forms.collect.about}</p>
      <DropZone onFiles={(files) => void pane.forms.collect(files)} />
      {review !== null && <ReviewReturns review={review} />}
      <EarlierCollections />
    </>
  );
}
