"""The guard: parent of all, owner of the deadlines. Standard library only, no threads, no locks, nothing of the rest imported.

It must outlive everything it watches, so it stays small enough to read in one sitting, and what costs memory to import is left out
(`dataclasses`, `typing`, `subprocess`, `logging`: 2 MB and more).
"""
