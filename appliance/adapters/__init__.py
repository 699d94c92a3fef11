"""The libraries around the line, one to a file, each keeping one of `appliance.ports`.

Rule: an adapter has no opinions; app.py imports it where it is needed, so that a process pays only for what it uses.
"""

import os

# OpenMP's threads (llama.cpp, CTranslate2) wait for one another spinning. With other processes on the same cores that made one decision
# in twenty take 3.7 s instead of 0.25; a short spin costs nothing when the box is idle. Read when the library loads.
os.environ.setdefault("GOMP_SPINCOUNT", "1000")
