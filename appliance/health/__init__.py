"""How the box is: the machine's own facts, and what commonly goes wrong with it."""
