"""The questions that people ask again and again, one ``.rq`` file each.

A file is plain SPARQL that runs as it stands; its first comments give the title in
Chinese (``# zh:``) and English (``# en:``) and its parameters.  A parameter is a
``VALUES ?name { … }`` line, whose value is the example and is replaced by the user's.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from kg.errors import QueryError
from kg.export import rdf_terms as t

_HEAD = re.compile(r"# (zh|en|parameter): (.*)")
_LIMIT = re.compile(r"LIMIT (\d+)")
_NAME = re.compile(r"[a-z]+:[A-Za-z]+")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that the user may give; without it the example stands."""

    name: str
    zh: str
    en: str
    example: str


@dataclass(frozen=True, slots=True)
class Question:
    """A canned question with its title and text."""

    name: str
    zh: str
    en: str
    parameters: tuple[Parameter, ...]
    text: str

    def filled(self, values: Mapping[str, str]) -> str:
        """The query with the user's values.

        Raises ``QueryError`` for a parameter that the question does not have or a value
        that cannot be one.
        """
        valid = [parameter.name for parameter in self.parameters]
        for name in values:
            if name not in valid:
                given = ", ".join(f"--{item}" for item in valid) or "none"
                raise QueryError(f"{self.name}: has no parameter --{name}; valid: {given}")
        text = self.text
        for name, value in values.items():
            text = _limited(text, value) if name == "limit" else _valued(text, name, value)
        return text


@cache
def questions() -> dict[str, Question]:
    """All canned questions by name, sorted."""
    folder = files("kg.query") / "questions"
    found = (item for item in folder.iterdir() if item.name.endswith(".rq"))
    return {
        item.name[:-3]: _parsed(item.name[:-3], item.read_text(encoding="utf-8"))
        for item in sorted(found, key=lambda item: item.name)
    }


def question(name: str) -> Question:
    """The question of that name; raises ``QueryError`` with the nearest ones."""
    if name not in questions():
        near = get_close_matches(name, questions(), 3)
        hint = f"did you mean {', '.join(near)}?" if near else "see: kg query --list"
        raise QueryError(f"'{name}' is no file, no canned question and no SPARQL; {hint}")
    return questions()[name]


def _parsed(name: str, text: str) -> Question:
    titles: dict[str, str] = {}
    parameters: list[Parameter] = []
    for line in text.splitlines():
        head = _HEAD.fullmatch(line)
        if head is None:
            break
        if head.group(1) == "parameter":
            key, zh, en = (part.strip() for part in head.group(2).split("|"))
            parameters.append(Parameter(key, zh, en, _example(text, key)))
        else:
            titles[head.group(1)] = head.group(2)
    return Question(name, titles["zh"], titles["en"], tuple(parameters), text)


def _values(name: str) -> re.Pattern[str]:
    return re.compile(
        rf"VALUES \?{name} \{{ (?:\"(?P<text>[^\"]*)\"(?P<tag>@[a-z-]+)?|(?P<iri>\S+)) \}}"
    )


def _example(text: str, name: str) -> str:
    match = _LIMIT.search(text) if name == "limit" else _values(name).search(text)
    if match is None:
        raise ValueError(f"no VALUES line for {name}")
    return match.group(1) or match.group("iri")


def _limited(text: str, value: str) -> str:
    if not value.isdecimal():
        raise QueryError(f"--limit {value}: is not a number")
    return _LIMIT.sub(f"LIMIT {int(value)}", text)


def _valued(text: str, name: str, value: str) -> str:
    pattern = _values(name)
    match = pattern.search(text)
    if match is None:
        raise ValueError(f"no VALUES line for {name}")
    if match.group("iri"):
        if not _NAME.fullmatch(value):
            raise QueryError(f"--{name} {value}: is not a prefixed name such as schema:Person")
        term = value
    else:
        term = t.text(value) if match.group("tag") else t.plain(value)
    return pattern.sub(lambda _: f"VALUES ?{name} {{ {term} }}", text)
