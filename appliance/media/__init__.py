"""PCM arithmetic. Nothing here reads a clock, opens a file or starts a thread."""
