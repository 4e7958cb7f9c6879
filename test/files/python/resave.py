"""Reads a workbook with openpyxl and saves it: resave.py IN.xlsx OUT.xlsx."""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
