"""Who visited what, and who was with him."""
