"""Trains the learned layer of ``kg/mentions/learned.py`` on the annotated texts."""
