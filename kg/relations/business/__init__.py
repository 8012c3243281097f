"""Who invests in, signs, supplies or supports what, and who works with whom."""
