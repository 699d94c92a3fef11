"""The status page: a process of its own, whose end changes nothing in a call."""
