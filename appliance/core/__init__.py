"""The pure core: no clock, no I/O, no threads. `now` is an argument in seconds, or frames of 20 ms are counted."""
