"""SPARQL over a build, canned questions, the endpoint."""

from kg.query.answer import Answer, answer, as_table, formatted, run
from kg.query.canned import Question, question, questions
from kg.query.source import build_options, build_store, store_of

__all__ = [
    "Answer",
    "Question",
    "answer",
    "as_table",
    "build_options",
    "build_store",
    "formatted",
    "question",
    "questions",
    "run",
    "store_of",
]
