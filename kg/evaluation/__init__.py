"""Scores against annotated texts, pinned floors."""
