import { writeForm } from '../excel/forms/writeForm';
import type { DrawForm, MakeBook } from './filePorts';

/** Draws forms into new workbooks, one each, by the same code as the session sheets. */
export const drawIn =
  (makeBook: MakeBook): DrawForm =>
  async (form, watch) => {
    const book = await makeBook();
    await writeForm(book.run, form, watch);
    return book.save({ rightToLeft: form.rightToLeft });
  };
