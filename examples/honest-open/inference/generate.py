"""Continues a text with Lumen-350M."""

import sys

print(" ".join(sys.argv[1:]))
