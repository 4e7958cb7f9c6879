/** What was found in a register, beside what its cells hold. */
export const foundInRegisters = {
  noTables: 'a workbook without tables',
  tables: ({ names }: { readonly names: readonly string[] }) => `a workbook with the tables ${names.join(', ')}`,
  noHeaders: 'a table without headers',
  noColumn: ({ header }: { readonly header: string }) => `no column ${header}`,
  twoColumns: ({ header }: { readonly header: string }) => `two columns ${header}`,
  secondColumn: ({ unread, read }: { readonly unread: string; readonly read: string }) => `${unread} beside ${read}`,
  noRows: ({ table }: { readonly table: string }) => `a table ${table} without rows`,
  tableOfName: ({ table, sheet, name }: OtherTable) =>
    `a table ${table} on sheet ${sheet} that is known as ${name} too`,
  tableOfColumns: ({ table, sheet, name }: OtherTable) =>
    `a table ${table} on sheet ${sheet} that has the columns of ${name}`,
  requirementByYear: ({ requirement, sum }: { readonly requirement: number; readonly sum: number }) =>
    `${requirement}, and ${sum} by year`,
  instalments: ({
    amount,
    sum,
    difference,
  }: {
    readonly amount: number;
    readonly sum: number;
    readonly difference: number;
  }) => `${amount}, and instalments of ${sum}: ${Math.abs(difference)} too ${difference > 0 ? 'much' : 'little'}`,
  rowsToo: ({ table, rows }: { readonly table: string; readonly rows: number }) =>
    `a text in the cell, and ${rows} ${rows === 1 ? 'row' : 'rows'} in ${table}`,
  receipts: ({ amount, sum }: { readonly amount: number; readonly sum: number }) => `${amount}, and receipts of ${sum}`,
  receivedNotFirm: ({ status, received }: { readonly status: string; readonly received: number }) =>
    `the status ${status}, and ${received} received`,
  correctionLeft: ({ amount, currency }: { readonly amount: number; readonly currency: string }) =>
    `a correction of which ${amount} ${currency} cannot be taken from any pledge`,
  allottedAbove: ({ amount }: { readonly amount: number }) => `${amount} more than the pledge has, in base currency`,
  allottedOutside: ({ allotment, need, pledge }: Record<'allotment' | 'need' | 'pledge', string>) =>
    `allotment ${allotment} to need ${need}, outside the earmark of pledge ${pledge}`,
  currencyWithoutRate: ({ currency }: { readonly currency: string }) => currency,
};

interface OtherTable {
  readonly table: string;
  readonly sheet: string;
  /** Of the schema. */
  readonly name: string;
}

/** What is wanted of a register. */
export const wantedInRegisters = {
  tables: ({ missing, alike }: { readonly missing: readonly string[]; readonly alike: readonly Alike[] }) =>
    missing.map((name) => `a table named ${name}`).join(' and ') +
    alike.map(({ table, name }) => ` (${table} has the columns of ${name})`).join(''),
  column: ({ headers }: { readonly headers: readonly string[] }) => `a column ${headers.join(' or ')}`,
  oneColumn: 'one column of this header',
  oneMeaning: ({ read }: { readonly read: string }) => `one column of this meaning; ${read} is read`,
  rows: 'one row or more',
  oneTable: ({ read }: { readonly read: string }) => `one table of this kind: ${read} is read`,
  tableName: ({ name }: { readonly name: string }) => `the name ${name}, if it is to be read`,
  newIdentifier: ({ header }: { readonly header: string }) => `a ${header} that no earlier row has`,
  listed: ({ header, table }: Listed) => `a ${header} that ${table} lists`,
  allListed: ({ header, table }: Listed) => `a ${header} that ${table} lists; separate several with semicolons`,
  region: 'a region or group of States of the register',
  settingName: 'the name of a setting',
  laterYear: ({ firstYear }: { readonly firstYear: number }) => `a year from ${firstYear}, the first year, on`,
  laterDay: ({ start }: { readonly start: string }) => `a day from ${start}, the start, on`,
  atMostMiddle: ({ middle }: { readonly middle: number }) => `at most ${middle}, the middle value of the row`,
  atLeastMiddle: ({ middle }: { readonly middle: number }) => `at least ${middle}, the middle value of the row`,
  donor: 'the name of the donor; the pledge counts',
  amount: 'an amount',
  amountOrQuantity: 'an amount, or a Category and a Quantity',
  atMostPledged: ({ amount }: { readonly amount: number }) => `at most ${amount}, the amount of the pledge`,
  sumOfYears: 'what the years of the need add up to, which counts',
  scheduleInOnePlace: ({ table }: { readonly table: string }) => `a blank cell, or no rows of it in ${table}`,
  sumOfInstalments: 'instalments that add up to the amount of the pledge',
  atMostAllotted: ({ amount }: { readonly amount: number }) => `at most what is allotted, ${amount}`,
  fewerReceipts: 'receipts that together are at most the amount of the pledge',
  rateAboveZero: 'a rate above 0',
  rateOrMore: ({ least }: { readonly least: string }) => `a rate of ${least} or more`,
  dollarRate: '1, for rates are units for one dollar',
  oneRate: ({
    currency,
    day,
    earlier,
  }: {
    readonly currency: string;
    readonly day: string;
    readonly earlier: number;
  }) => `one rate of ${currency} from ${day} on; an earlier row has ${earlier}`,
  threeLetters: 'a code of three letters, as KEN',
  currencyOfAmount: 'the currency of the amount',
  rate: ({ currency, day }: { readonly currency: string; readonly day: string }) =>
    `a row of ExchangeRates for ${currency}, effective on or before ${day || 'the reporting date'}`,
  statusOfReceived: 'the status committed or paid, or nothing received',
  pledgeToCorrect:
    'in Reference the Pledge ID of a pledge that is large enough, or such a pledge of the same donor, kind and earmarks',
  allottedWithin: 'allotments that together are at most the available money of the pledge',
  withinEarmark: 'a need within the earmark of the pledge',
  amountOrCategory: 'an Amount, or for a pledge in kind a Quantity and a Category that InKindRates lists',
  outcome: 'an outcome above 0; without it the project is not compared with others',
  unitOfOthers: ({ unit, need }: { readonly unit: string; readonly need: string }) =>
    `"${unit}", as the other projects of need ${need}; options are compared only within one unit`,
};

interface Alike {
  readonly table: string;
  readonly name: string;
}

interface Listed {
  readonly header: string;
  readonly table: string;
}
