"""What an analyst would write instead of `summarize`: analyst.py IN.xlsx OUT.xlsx.

openpyxl reads the tables, pandas converts and adds up, SciPy's HiGHS covers as much as earmarks allow, and four plain sheets with a chart are
written. It does less than Pledgebook (no years, in-kind rates, receipts, priorities, uncertainty, formulas or formats): its time is the one to beat.
Prints requirement, firm and covered money, so that a reader sees that both looked at the same register.
"""

import sys
import warnings

import numpy as np
import openpyxl
import pandas as pd
from openpyxl.chart import BarChart, Reference
from scipy.optimize import linprog
from scipy.sparse import csr_matrix

EARMARKS = ["Need ID", "Member State", "Region", "Theme", "Modality"]


def tables_of(path):
    """Every table of a workbook by name, blank rows left out."""
    workbook = openpyxl.load_workbook(path, data_only=True)
    found = {}
    for sheet in workbook:
        for table in sheet.tables.values():
            header, *rows = [[cell.value for cell in row] for row in sheet[table.ref]]
            found[table.name] = pd.DataFrame(rows, columns=header).dropna(how="all")
    return found


def converter(rates):
    """Dollars for an amount of a currency on a day, by the last rate that was in effect."""
    by_currency = {}
    for currency, group in rates.groupby("Currency"):
        ordered = group.sort_values("Effective from")
        by_currency[currency] = (pd.to_datetime(ordered["Effective from"]).to_numpy(), ordered["Units per USD"].to_numpy(float))

    def dollars(amounts, currencies, days):
        result = np.full(len(amounts), np.nan)
        amounts = pd.to_numeric(amounts, errors="coerce").to_numpy(float)
        days = pd.to_datetime(days, errors="coerce").to_numpy()
        currencies = currencies.to_numpy()
        result[currencies == "USD"] = amounts[currencies == "USD"]
        for currency, (starts, units) in by_currency.items():
            chosen = np.nonzero(currencies == currency)[0]
            place = np.searchsorted(starts, days[chosen], side="right") - 1
            known = place >= 0
            result[chosen[known]] = amounts[chosen[known]] / units[place[known]]
        return np.nan_to_num(result)

    return dollars


def wanted(text):
    return {word.strip() for word in str(text).split(";")}


def cover(needs, pledges):
    """As much of each need as the pledges may cover together: a flow from groups of equal earmarks to needs."""
    keys = pledges[EARMARKS].astype(object).where(pledges[EARMARKS].notna(), None)
    groups = pledges.groupby(keys.apply(tuple, axis=1))["USD"].sum()
    places = {column: needs.groupby(column).indices for column in EARMARKS if column in needs}
    arcs = []
    for number, key in enumerate(groups.index):
        allowed = None
        for column, value in zip(EARMARKS, key):
            if value is None:
                continue
            hits = set().union(*(places[column].get(word, ()) for word in wanted(value)))
            allowed = hits if allowed is None else allowed & hits
        arcs += [(number, need) for need in (range(len(needs)) if allowed is None else sorted(allowed))]
    if not arcs:
        return np.zeros(len(needs))
    group, need = np.array(arcs).T
    count = len(arcs)
    rows = np.concatenate([need, len(needs) + group])
    columns = np.tile(np.arange(count), 2)
    limits = csr_matrix((np.ones(2 * count), (rows, columns)), shape=(len(needs) + len(groups), count))
    most = np.concatenate([needs["USD"].to_numpy(), groups.to_numpy()])
    flow = linprog(-np.ones(count), A_ub=limits, b_ub=most, method="highs").x
    return np.bincount(need, weights=flow, minlength=len(needs))


def write(path, frames):
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for name, frame in frames.items():
        sheet = workbook.create_sheet(name)
        sheet.append(list(frame.columns))
        for row in frame.itertuples(index=False):
            sheet.append([None if value is None or value != value else value for value in row])
    sheet = workbook["By theme"]
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=3, max_col=4, min_row=1, max_row=sheet.max_row), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=sheet.max_row))
    sheet.add_chart(chart, "G2")
    workbook.save(path)


def main(source, target):
    tables = tables_of(source)
    needs, pledges = tables["Needs"].copy(), tables["Pledges"].copy()
    dollars = converter(tables.get("ExchangeRates", pd.DataFrame(columns=["Currency", "Effective from", "Units per USD"])))
    needs = needs[~needs["Status"].isin(["closed", "withdrawn"])].reset_index(drop=True)
    needs["USD"] = dollars(needs["Requirement"], needs["Currency"], pd.Series(pd.Timestamp("2026-06-30"), index=needs.index))
    if "States" in tables:
        needs["Region"] = needs["Member State"].map(tables["States"].set_index("Member State")["Region"])
    pledges = pledges[pledges["Status"].isin(["committed", "paid"])].reset_index(drop=True)
    pledges["USD"] = dollars(pledges["Amount"], pledges["Currency"], pledges["Pledged on"])
    pledges = pledges[pledges["USD"] > 0]
    needs["Covered"] = cover(needs, pledges)
    needs["Gap"] = needs["USD"] - needs["Covered"]
    totals = [("Requirement", needs["USD"].sum()), ("Firm", pledges["USD"].sum()), ("Covered", needs["Covered"].sum()), ("Gap", needs["Gap"].sum())]
    write(
        target,
        {
            "Overview": pd.DataFrame(totals, columns=["Figure", "USD"]),
            "By need": needs[["Need ID", "Member State", "Theme", "Title", "USD", "Covered", "Gap"]].sort_values("Gap", ascending=False),
            "By theme": needs.groupby("Theme")[["USD", "Covered", "Gap"]].sum().reset_index(),
            "By donor": pledges.groupby("Donor")["USD"].sum().reset_index(),
        },
    )
    print("; ".join(f"{name} {value:,.0f}" for name, value in totals))


warnings.simplefilter("ignore")
main(*sys.argv[1:3])
