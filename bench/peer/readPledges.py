"""What an analyst would write instead of `check` for a very large register: readPledges.py IN.xlsx.

openpyxl reads the rows of the sheet Pledges one after the other, without keeping them; identifiers that are there twice, amounts that are no numbers and statuses that nobody knows are counted. It
does less than `check`: no earmarks, references, dates, currencies or rates. Prints the rows, what was wrong, and the most memory that it had, in MB.
"""

import resource
import sys

import openpyxl

STATUSES = {"pledged", "committed", "paid", "withdrawn"}

sheet = openpyxl.load_workbook(sys.argv[1], read_only=True, data_only=True)["Pledges"]
rows = sheet.iter_rows(values_only=True)
header = list(next(rows))
identifier, amount, status = (header.index(name) for name in ("Pledge ID", "Amount", "Status"))
seen = set()
wrong = 0
for row in rows:
    wrong += row[identifier] in seen
    wrong += not isinstance(row[amount], (int, float))
    wrong += row[status] not in STATUSES
    seen.add(row[identifier])
print(len(seen), wrong, round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
