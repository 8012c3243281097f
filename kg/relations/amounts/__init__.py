"""Sums, areas and counts, and whose they are."""
