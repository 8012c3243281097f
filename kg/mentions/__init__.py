"""Article to mentions: tagger, rules per type, who wins on overlap."""

from kg.mentions.recognise import recognise
from kg.mentions.tagger import Tagger, Token, load_tagger

__all__ = ["Tagger", "Token", "load_tagger", "recognise"]
