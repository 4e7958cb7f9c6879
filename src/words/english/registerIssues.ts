import { says } from './says';

/** What may be wrong with a register. */
export const ofRegister = {
  'missing-column': says(
    'The table has no column of a required header, nor of a synonym; none of its rows counts.',
    'Add the column, or give it the header that docs/tables.md names.',
  ),
  'ambiguous-column': says(
    'Two columns of the table have the same header but for letter case and spaces; none of its rows counts.',
    'Rename or remove one of them.',
  ),
  'second-column': says(
    'Two columns of the table have the same meaning; the one whose header comes first in docs/tables.md is read, the other is not.',
    'Rename the column that is not read, or remove it.',
  ),
  'table-not-read': says(
    'A table is, or looks like, a second one of a kind of which the register has one; it is not read.',
    "Move its rows into the register's table, or leave it where it is not part of the register.",
  ),
  'table-without-rows': says('Needs or Pledges has no rows.', 'Enter the rows.'),
  'error-value': says('The cell holds an error value such as #N/A or #REF!.', 'Correct its formula.'),
  'blank-cell': says('A cell that every row must fill is blank.', 'Fill it.'),
  'blank-donor': says(
    'A pledge has no donor. It counts, and its money stands under no donor.',
    'Enter the donor, or a name for donors that are not known.',
  ),
  'not-a-number': says(
    'The cell holds something that cannot be read as a number.',
    'Enter the number alone; words belong in Notes.',
  ),
  'ambiguous-number': says(
    'A number typed as text has two meanings: "1.200" is 1,200 in one country and 1.2 in another.',
    'Enter it as a number.',
  ),
  'number-as-text': says(
    'A number typed as text, which has one meaning only and is read so.',
    'Enter it as a number, so that Excel can sum it.',
  ),
  'other-currency': says(
    'The currency that is written with an amount is not the one in the Currency column.',
    'Correct one of them.',
  ),
  'negative-amount': says(
    'An amount is below zero.',
    'Enter what is due or given; a withdrawn pledge has that status.',
  ),
  'out-of-range': says('A number is outside the range that the column allows.', 'Correct it.'),
  'not-a-date': says('The cell holds something that cannot be read as a day.', 'Enter it as a date.'),
  'ambiguous-date': says(
    'A date typed as text has two meanings: "03/04/2020" is a day in April in one country and in March in another.',
    'Enter it as a date, or as text like 2020-04-03.',
  ),
  'date-as-text': says(
    'A date typed as text in another form than 2020-04-03, which has one meaning only and is read so.',
    'Enter it as a date.',
  ),
  'unlikely-date': says(
    'A day before 1945 or after 2200: a year or an amount in a column of dates looks so.',
    'Correct it where it is not meant.',
  ),
  'not-yes-or-no': says('The cell holds something other than yes or no.', 'Enter yes or no.'),
  'unknown-choice': says('The cell holds a word that the column does not offer.', 'Choose one that it offers.'),
  'near-word': says(
    'The cell holds another spelling or word for one that the column offers, and is read as that one.',
    'Choose the word that the column offers.',
  ),
  'empty-list': says(
    'The cell holds semicolons with nothing between them. It is not taken for a blank earmark, which would restrict nothing.',
    'Enter the values, or clear the cell.',
  ),
  'unknown-currency': says('The currency is not a code of ISO 4217.', 'Enter the code of three letters.'),
  'missing-currency': says('There is an amount, but no currency.', 'Enter the currency.'),
  'unknown-state': says(
    'The State is neither in the States table nor, where that table is absent, in ISO 3166.',
    'Enter its name or ISO 3166 code, or add it to the States table.',
  ),
  'unknown-place': says(
    'A pledge is earmarked to a place that is no State, region or group that the register knows. The pledge counts, but no need takes it for that place.',
    'Correct the name; separate several places with semicolons.',
  ),
  'not-a-share': says(
    'The share that is written beside a place is not above 0% and up to 100%, or has two meanings.',
    'Write it behind the name, as in Kenya 60%; Uganda 40%.',
  ),
  'not-instalments': says(
    'An instalment is no day with an amount, or can be read in more than one way.',
    'Write the day, a colon and the amount, and semicolons between instalments: 2026-06-30: 40000; 2027-06-30: 60000.',
  ),
  'not-years': says(
    'A part of a requirement by year is no year with an amount, or can be read in more than one way.',
    'Write the year, a colon and the amount, and semicolons between years: 2026: 40000; 2027: 60000.',
  ),
  'shares-not-whole': says(
    'The shares of several places do not add up to 100%, or leave nothing to those without one. They are scaled.',
    'Correct them; places without a share divide equally what the others leave.',
  ),
  'not-iso3': says('The code of a State is not three letters.', 'Enter its ISO 3166 alpha-3 code.'),
  'duplicate-identifier': says(
    'The identifier stands in an earlier row already. The first row with it counts, this one does not.',
    'Give the row an identifier of its own, or remove it.',
  ),
  'unknown-reference': says(
    'The row belongs to a need, pledge or mission that its table does not list.',
    'Correct the identifier, or add the row that it names.',
  ),
  'unknown-earmark': says(
    'A pledge is earmarked to a need or project that its table does not list. The pledge is included, but none of it can go to what is unknown.',
    'Correct the identifier; separate several with semicolons.',
  ),
  'unknown-link': says(
    'A recommendation names a need that Needs does not list.',
    'Correct the identifier, or clear the cell.',
  ),
  'unknown-region': says(
    'No State of the register is in a region or group of this name. The pledge counts, but no need takes it for that region.',
    'Correct the name: a region of the States table, else one of UN M49 or a group of the United Nations.',
  ),
  'unknown-theme': says('The Themes table does not list the theme.', 'Correct it, or add it to Themes.'),
  'unknown-category': says(
    'InKindRates does not list the category. The row counts, by its Amount.',
    'Correct it, or add it to InKindRates.',
  ),
  'received-above-amount': says(
    'More has been received than was pledged.',
    'Correct one of them, or enter what came on top as a pledge of its own.',
  ),
  'years-not-requirement': says(
    'What a need requires by year does not add up to its Requirement. The sum of the years counts.',
    'Correct one of them; several rows of one year in NeedYears add up.',
  ),
  'years-twice': says(
    'A need has its requirement by year in its own cell and in NeedYears too. The cell counts.',
    'Clear the cell, or delete the rows of the need in NeedYears.',
  ),
  'instalments-not-amount': says(
    'The instalments of a pledge do not add up to its Amount. What they have too little is due at once, what they have too much is cut off the last.',
    'Correct one of them.',
  ),
  'instalments-twice': says(
    'A pledge has instalments in its own cell and in the table Instalments too. The cell counts.',
    'Clear the cell, or delete the rows of the pledge in Instalments.',
  ),
  'expended-above-amount': says('More of an allotment is spent than was allotted.', 'Correct one of them.'),
  'years-reversed': says('The last year is before the first.', 'Correct one of them.'),
  'dates-reversed': says('The end is before the start.', 'Correct one of them.'),
  'range-reversed': says(
    'A low value is above its middle or high one, or a high value below its middle one.',
    'Correct the values.',
  ),
  'not-positive': says('A rate of exchange is zero.', 'Enter how many units of the currency one dollar buys.'),
  'dollar-rate': says(
    'The rate of the United States dollar is other than 1.',
    'Remove the row; the dollar needs no rate.',
  ),
  'second-rate': says(
    'A currency has two different rates from one day on; the one that gives fewer dollars is used.',
    'Remove the wrong one.',
  ),
  'unknown-setting': says(
    'Settings has a row that names no setting; it is not read.',
    'Correct its name, or remove it.',
  ),
  'currency-without-rate': says(
    'ExchangeRates has no rate of the currency (or of the base currency) on or before the day at which the amount is converted.',
    'Add the United Nations operational rate.',
  ),
  'pledge-without-value': says(
    'A pledge in kind has no Amount, and InKindRates does not list its Category.',
    'Enter the Amount, or add the category to InKindRates.',
  ),
  'received-not-firm': says(
    'Money has arrived of a pledge that is only pledged, or withdrawn. What arrived is firm; the rest stays as its status says.',
    'Correct the status, or what was received.',
  ),
  'correction-not-netted': says(
    'A pledge below zero is a correction, and there is no pledge from which it can be taken, or not enough of it.',
    'Enter the Pledge ID of the pledge that it corrects in Reference.',
  ),
  'allotted-above-available': says(
    'More is allotted of a pledge than its firm money, less support costs. What is above does not count, the latest first.',
    'Correct the allotments, or the pledge.',
  ),
  'allotted-outside-earmark': says(
    'Money is allotted to a need that the earmark of its pledge does not allow. It counts.',
    'Ask the donor to agree, or correct the allotment or the earmark.',
  ),
  'project-without-outcome': says(
    'A project costs something and gives no outcome, or less than none: it has no cost per outcome and is not compared with others. Its cost still counts.',
    'Enter its outcome; drop a project that gives nothing.',
  ),
  'mixed-outcome-units': says(
    'The outcome of a project is counted in another unit than that of most projects of its need. Options are compared within one unit only.',
    'Count the outcomes of all projects of a need in one unit, spelled alike.',
  ),
};
