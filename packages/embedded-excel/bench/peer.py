"""Loads a workbook with openpyxl and saves it: peer.py IN.xlsx OUT.xlsx; prints the seconds that each took."""

import sys
import time

import openpyxl

start = time.perf_counter()
workbook = openpyxl.load_workbook(sys.argv[1])
loaded = time.perf_counter()
workbook.save(sys.argv[2])
print(loaded - start, time.perf_counter() - loaded)
