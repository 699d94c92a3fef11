"""One library per file: each keeps one port and has no opinions."""
