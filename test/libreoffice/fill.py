"""Fills cells of workbooks in a running LibreOffice, through UNO, and saves them as .xlsx.

Reads from the standard input { "pipe": name, "workbooks": [{ "open": path, "save": path, "cells": [{ "sheet", "cell", "value" }] }] };
a text is entered as text, a number as a number. Answers with the text that each cell then shows, workbook by workbook.
"""

import json
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not answer within 30 seconds")


def setting(name, value):
    made = PropertyValue()
    made.Name, made.Value = name, value
    return made


def fill(desktop, workbook):
    url = uno.systemPathToFileUrl(workbook["open"])
    document = desktop.loadComponentFromURL(url, "_blank", 0, (setting("Hidden", True),))
    shown = []
    for wanted in workbook["cells"]:
        cell = document.Sheets.getByName(wanted["sheet"]).getCellRangeByName(wanted["cell"])
        if isinstance(wanted["value"], str):
            cell.setString(wanted["value"])
        else:
            cell.setValue(wanted["value"])
    document.calculateAll()
    for wanted in workbook["cells"]:
        shown.append(document.Sheets.getByName(wanted["sheet"]).getCellRangeByName(wanted["cell"]).getString())
    document.storeToURL(
        uno.systemPathToFileUrl(workbook["save"]), (setting("FilterName", "Calc MS Excel 2007 XML"),)
    )
    document.close(True)
    return shown


def main():
    wanted = json.load(sys.stdin)
    context = connect(wanted["pipe"])
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    shown = [fill(desktop, workbook) for workbook in wanted["workbooks"]]
    try:
        desktop.terminate()
    except Exception:  # The connection ends with the program.
        pass
    json.dump(shown, sys.stdout)


main()
