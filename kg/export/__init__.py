"""One file a format, behind one small protocol."""
