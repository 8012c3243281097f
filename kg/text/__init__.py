"""Pure string work: normalising, sentences, offsets, numerals, dates."""
