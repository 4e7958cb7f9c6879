"""Writes the register of the cases with openpyxl: write_register.py OUT.xlsx. Its figures are those of test/files/cases/register.ts."""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.worksheet.table import Table, TableStyleInfo

NEEDS = [
    ["Need ID", "Member State", "Title", "Theme", "Currency", "Requirement"],
    ["N1", "Kenya", "Registry of courts", "Urban crime", "USD", 1000],
    ["N2", "Peru", "Tracing of assets", "Proceeds of crime", "USD", 500],
    ["N3", "Nepal", "Training in probation", "Urban crime", "USD", 250],
]
PLEDGES = [
    ["Pledge ID", "Donor", "Pledged on", "Status", "Currency", "Amount", "Need ID"],
    ["P1", "Donor A", datetime.date(2020, 6, 18), "paid", "USD", 300, "N1"],
    ["P2", "Donor B", datetime.date(2020, 6, 28), "committed", "USD", 700, None],
    ["P3", "Donor C", datetime.date(2020, 7, 8), "pledged", "USD", 90, None],
    ["P4", "Donor D", datetime.date(2020, 7, 18), "committed", "USD", 40, "N3"],
]


def add(workbook, name, rows):
    sheet = workbook.create_sheet(name)
    for row in rows:
        sheet.append(row)
    table = Table(displayName=name, ref=sheet.dimensions)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium2", showRowStripes=True)
    sheet.add_table(table)
    return sheet


def main():
    workbook = Workbook()
    notes = workbook.active
    notes.title = "Notes"
    notes["A1"] = "Notes of the office"
    notes["A2"] = "=SUM(Needs!F2:F4)"
    notes["A1"].comment = Comment("to be checked", "Ann")
    needs = add(workbook, "Needs", NEEDS)
    add(workbook, "Pledges", PLEDGES)
    chart = BarChart()
    chart.add_data(Reference(needs, min_col=6, min_row=1, max_row=4), titles_from_data=True)
    notes.add_chart(chart, "D2")
    workbook.save(sys.argv[1])


main()
