"""Article to mentions: tagger, rules per type, who wins on overlap."""

from kg.mentions.load import load_tagger
from kg.mentions.primed import PrimedTagger
from kg.mentions.recognise import recognise, sentences_to_tag
from kg.mentions.tagger import Tagger, Token

__all__ = ["PrimedTagger", "Tagger", "Token", "load_tagger", "recognise", "sentences_to_tag"]
