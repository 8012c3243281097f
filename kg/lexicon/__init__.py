"""Word lists as data, with their source; patterns are built from named lists."""
