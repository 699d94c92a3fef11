"""Onhook, the voice-agent appliance for the office.

Nothing is imported here: the guard starts through this package and holds to the standard library.
"""

__version__ = "0.1.0"
