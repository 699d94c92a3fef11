"""The line's shell: the audio loop, the control loop, the line's side of the workers, the guard and the journal.

Two threads and two doors: `Line.post(...)` towards control, `CallAudio`'s methods towards audio. No locks.
"""
