"""The libraries around the line, one to a file, each keeping one of `appliance.ports`.

Rule: an adapter has no opinions, and imports its library inside itself, so that a process pays only for what it uses.
"""
