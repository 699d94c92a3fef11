"""Calling a list of people: who is due, and asking the line for the calls.

Rule: everything that matters is in the record; what this package holds in memory may be lost at any moment.
"""
