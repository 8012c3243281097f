"""Annotated documents: what a careful reader says a text names and states."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kg.errors import InputError
from kg.model.ids import match_key

SUFFIX = ".gold.json"


@dataclass(frozen=True)
class GoldEntity:
    """One annotated entity; optional ones count neither for nor against."""

    id: str
    type: str
    name: str
    aliases: tuple[str, ...] = ()
    alt_types: tuple[str, ...] = ()
    optional: bool = False

    @cached_property
    def types(self) -> frozenset[str]:
        """Every type that a sensible annotator could give."""
        return frozenset((self.type, *self.alt_types))

    @cached_property
    def names(self) -> frozenset[str]:
        """Every surface form, as names are compared."""
        keys = (match_key(name) for name in (self.name, *self.aliases))
        return frozenset(key for key in keys if key)


@dataclass(frozen=True, slots=True)
class GoldRelation:
    """One annotated statement (``object`` None: authored) and the words that say it."""

    subject: str
    predicate: str
    object: str | None
    title: str | None = None
    optional: bool = False
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class GoldAttribute:
    """One annotated value of an entity."""

    entity: str
    key: str
    value: float | int | str
    unit: str
    optional: bool = False


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """One annotated article by its edges, its headline and the people of its byline."""

    first_words: str
    last_words: str
    title: str | None = None
    byline: tuple[str, ...] = ()


@dataclass(frozen=True)
class GoldDocument:
    """All annotations of one document; ``doc`` is its file name, ``year`` that of the paper."""

    doc: str
    entities: tuple[GoldEntity, ...]
    relations: tuple[GoldRelation, ...] = ()
    attributes: tuple[GoldAttribute, ...] = ()
    articles: tuple[GoldArticle, ...] = ()
    year: str | None = None

    @cached_property
    def entity_by_id(self) -> dict[str, GoldEntity]:
        """Entities by their id in this document."""
        return {entity.id: entity for entity in self.entities}


def read_gold(folder: Path) -> tuple[GoldDocument, ...]:
    """The annotated documents of a folder, by file name.

    Raises ``InputError`` when there is none or one cannot be read.
    """
    paths = sorted(folder.glob(f"*{SUFFIX}"))
    if not paths:
        raise InputError(f"{folder}: holds no *{SUFFIX} file; name the folder with --gold")
    return tuple(_read(path) for path in paths)


def read_held_out(manifest: Path) -> frozenset[str]:
    """File names of the texts that nobody tunes rules on; none without a manifest.

    Raises ``InputError`` when the manifest is no TOML table of texts.
    """
    if not manifest.exists():
        return frozenset()
    try:
        texts = tomllib.loads(manifest.read_text(encoding="utf-8"))["text"]
        return frozenset(text["doc"] for text in texts if text["held_out"])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise InputError(f"{manifest}: is no list of texts: {error}") from error


def _read(path: Path) -> GoldDocument:
    try:
        return parse_gold(json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise InputError(f"{path}: is no annotation: {error!r}") from error


def parse_gold(data: dict[str, Any]) -> GoldDocument:
    """An annotation from its JSON object; raises ``KeyError`` for a missing field."""
    return GoldDocument(
        data["doc"],
        tuple(
            GoldEntity(
                item["id"],
                item["type"],
                item["name"],
                tuple(item.get("aliases", ())),
                tuple(item.get("alt_types", ())),
                bool(item.get("optional")),
            )
            for item in data["entities"]
        ),
        tuple(
            GoldRelation(
                item["s"],
                item["p"],
                item["o"],
                item.get("title"),
                bool(item.get("optional")),
                item.get("evidence") or "",
            )
            for item in data.get("relations", ())
        ),
        tuple(
            GoldAttribute(
                item["e"],
                item["key"],
                item["value"],
                item.get("unit") or "",
                bool(item.get("optional")),
            )
            for item in data.get("attributes", ())
        ),
        tuple(
            GoldArticle(
                item["first_words"],
                item["last_words"],
                item.get("title"),
                tuple(item.get("byline", ())),
            )
            for item in data.get("articles", ())
        ),
        (data.get("date") or "")[:4] or None,
    )
