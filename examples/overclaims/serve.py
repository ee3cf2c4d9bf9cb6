"""Serves Aster-7B."""

print("serving")
