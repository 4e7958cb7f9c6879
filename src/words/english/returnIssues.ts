import { says } from './says';

/** What may be wrong with a returned form. */
export const ofReturns = {
  'unreadable-file': says(
    'A returned file is no workbook, or is damaged, encrypted or too large.',
    'Ask its sender for the form as an Excel file (.xlsx) without a password.',
  ),
  'not-a-form': says(
    'A returned file is a workbook without a form reference, or without the tables of a form.',
    'Ask its sender for the form itself.',
  ),
  'other-register': says(
    'A returned form was made from another register.',
    'Collect it with the register from which it was made; where the setting Register ID was changed, set it back.',
  ),
  'unknown-sender': says(
    'A returned form is of this register, but the donor or State that it was made for is not in it, or another name stands on the form. Its rows wait until somebody says whose they are.',
    'Say whose it is, in the pane or with --sender; where the register has no such donor or State, enter it in Donors or States under the name that the form was made for.',
  ),
  'newer-template': says('A returned form was made by a newer version of Pledgebook.', 'Collect it with that version.'),
  'older-template': says(
    'A returned form was made by an older version of Pledgebook. It is compared.',
    'Look at its rows with care.',
  ),
  'duplicate-file': says(
    'The same returned file, byte for byte, was given before. The first is compared, this one is not.',
    'Leave it out.',
  ),
  'own-state-missing': says(
    'A need of a State names other places, and not the State itself.',
    'Ask its sender, or enter the need in the register.',
  ),
  'identifier-not-theirs': says(
    'An earlier row of a returned form bears an identifier that the register does not have, or that is of another donor or State.',
    'Ask the sender; what is new belongs into the part for new rows.',
  ),
  'answer-against-cells': says(
    'The answer of an earlier row of a returned form does not go with its cells: confirmed or withdrawn although entries differ, or amended although none does.',
    'Look at the row, and ask the sender: it is in conflict, and not taken over by default. One that is amended and has no other entries can be accepted as confirmed.',
  ),
  'merged-cells': says(
    'An entry of a returned row stands in cells that are merged over several rows or columns.',
    'Decide on each row; ask the sender for which it is meant.',
  ),
  'paid-lowered': says(
    'A returned row withdraws or lowers a pledge of which money has arrived: accepted, that money is no longer received.',
    'Decide on it; only where the money was paid back is it accepted.',
  ),
  'paid-by-word': says(
    'A returned row says that a pledge is paid, and the register has no receipt of the money.',
    'Decide on it; look at the account first, or enter the receipt.',
  ),
  'no-rate-for-row': says(
    'A returned row is in a currency of which ExchangeRates has no rate: accepted, it does not count.',
    'Enter the rate first, and collect the file again.',
  ),
  'like-existing': says(
    'A new row of a returned form is like one that its sender has in the register already: the same money, or the same title.',
    'Decide on it; ask the sender whether it is another one.',
  ),
  'total-as-row': says(
    'A new row of a returned form is the total of the rows above it, or is called a total.',
    'Leave it out where it is a total.',
  ),
  'amount-too-fine': says(
    'An amount of a returned row has more decimals than its currency has.',
    'Decide on it; ask the sender for the amount, where a digit or a separator may be wrong.',
  ),
  'amount-nought': says(
    'A returned row states an amount of nought.',
    'Decide on it; ask the sender whether it is withdrawn, or what its amount is.',
  ),
  'amount-thousandfold': says(
    'A returned row has about a thousand or a million times the amount that the register has, or the like part of it.',
    'Decide on it; ask the sender whether the amount is in thousands or millions.',
  ),
  'far-year': says(
    'A day or year of a returned row is far from the day of its form: it may be of another calendar.',
    'Decide on it; ask the sender for the year.',
  ),
  'column-not-in-register': says(
    'A returned form has an entry for a column that the table of the register does not have.',
    'Add the column to the table, with the header that docs/tables.md names.',
  ),
  'two-references': says(
    'A returned form holds the references of two forms: it is not clear whose form it is.',
    'Send each form back as a file of its own.',
  ),
  'column-not-returned': says(
    'A returned form lacks a column that it was sent with. Earlier rows keep what the register has in it; in new rows it is blank.',
    'Ask for the column, where it matters.',
  ),
  'row-outside-table': says(
    'Something that looks like a row stands below the totals of a returned form, where no row is read.',
    'Move it into a free row of the table.',
  ),
  'written-outside': says(
    'The sender of a returned form wrote something where nothing is read: beside a table, over a computed cell, on another sheet, in a comment, a picture or a page header, or struck something through.',
    'Read it, and enter what matters by hand.',
  ),
  'row-struck-through': says(
    'Cells of a returned row are struck through. The row is not taken over unless somebody accepts it by itself.',
    'Ask its sender whether the row is meant to count.',
  ),
  'nothing-filled-in': says(
    'A returned form came back as it was sent: no row is answered, changed or new.',
    'Ask its sender whether it is the right file.',
  ),
  'identifier-missing': says(
    'A returned row has an answer but no identifier, or its table came back without the column of identifiers: it cannot be told from new rows.',
    'Enter the identifier as the form was sent with it; a new row has no answer.',
  ),
  'control-character': says(
    'A text of a returned form holds control characters, or marks that turn the direction of writing; they are left out.',
    'Read what is left of the text.',
  ),
  'text-too-long': says('A text of a returned form is longer than the column takes.', 'Shorten it.'),
  'need-not-listed': says(
    'A returned pledge is earmarked to a need that Needs does not list.',
    'Choose an open need from the list of the form.',
  ),
  'category-not-listed': says(
    'A returned pledge in kind has a category that InKindRates does not list.',
    'Choose a category from the list of the form.',
  ),
};
