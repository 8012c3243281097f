"""Document to articles: unwrap columns, headline, byline, dateline, jumps."""

from kg.layout.jumps import link_jumps
from kg.layout.repair import repair

__all__ = ["link_jumps", "repair"]
