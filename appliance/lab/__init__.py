"""The lab: the simulated caller, the tap on the wire, and what else proves the rest."""
