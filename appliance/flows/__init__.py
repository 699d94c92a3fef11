"""Reading flow files. Rule: a file an operator wrote is data; nothing in it can run, recurse or grow without bound."""
