"""The child processes ears, mind and voice: a small main each around a port. The adapter is handed in."""
