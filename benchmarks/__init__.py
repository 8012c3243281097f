"""Measurements; not tests, and without time limits."""
