"""Article to mentions: tagger, rules per type, who wins on overlap."""

from kg.mentions.certain import certain_names
from kg.mentions.elsewhere import find_elsewhere
from kg.mentions.load import load_tagger
from kg.mentions.page_names import names_of_page
from kg.mentions.primed import PrimedTagger
from kg.mentions.recognise import in_order, recognise, sentences_to_tag
from kg.mentions.tagger import Tagger, Token

__all__ = [
    "PrimedTagger",
    "Tagger",
    "Token",
    "certain_names",
    "find_elsewhere",
    "in_order",
    "load_tagger",
    "names_of_page",
    "recognise",
    "sentences_to_tag",
]
