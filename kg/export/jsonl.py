"""The tables of a build as JSON lines, and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from kg.config import ExportOptions
from kg.errors import BuildError
from kg.export.base import Format
from kg.export.rows import Row, dumps, from_row, line, read_lines, to_row, write_lines
from kg.model.collector import without_collector
from kg.model.document import Article
from kg.model.entity import Cooccurrence, Entity, Relation, Sentence
from kg.model.mention import Evidence, Mention
from kg.model.offsets import MappedText, OffsetMap, Run
from kg.model.tables import ResolvedMention, Tables

MANIFEST = "manifest.json"
TABLES = ("articles", "entities", "mentions", "relations", "sentences", "cooccurrences")
Record = TypeVar("Record")


def file_name(table: str) -> str:
    """The file of one of ``TABLES``."""
    return f"{table}.jsonl"


def write_tables(tables: Tables, folder: Path) -> None:
    """Write the tables, sorted, and the manifest into an existing folder."""
    ordered = tables.ordered()
    write_lines(folder / file_name("articles"), map(_article_row, ordered.articles))
    write_lines(folder / file_name("entities"), ordered.entities)
    with (folder / file_name("mentions")).open("wb") as file:
        file.writelines(map(_mention_line, ordered.mentions))
    write_lines(folder / file_name("relations"), ordered.relations)
    write_lines(folder / file_name("sentences"), map(_sentence_row, ordered.sentences))
    write_lines(folder / file_name("cooccurrences"), ordered.cooccurrences)
    text = json.dumps(tables.manifest, ensure_ascii=False, indent=2, sort_keys=True)
    (folder / MANIFEST).write_bytes((text + "\n").encode("utf-8"))


@without_collector()
def read_tables(folder: Path) -> Tables:
    """The tables that ``write_tables`` wrote.

    Raises ``BuildError`` when the folder holds no complete build, naming what is
    missing or damaged.
    """
    return Tables(
        articles=_read(folder, "articles", _article),
        entities=_read(folder, "entities", lambda row: from_row(Entity, row)),
        mentions=_read(folder, "mentions", _mention),
        relations=_read(folder, "relations", lambda row: from_row(Relation, row)),
        sentences=_read(folder, "sentences", _sentence),
        cooccurrences=_read(folder, "cooccurrences", lambda row: from_row(Cooccurrence, row)),
        manifest=read_manifest(folder),
    )


def read_manifest(folder: Path) -> dict[str, Any]:
    """The manifest of a build; raises ``BuildError`` when there is none."""
    path = folder / MANIFEST
    if not path.is_file():
        raise BuildError(
            f"{folder}: holds no complete build ({MANIFEST} is missing); "
            f"make one with: kg build INPUT -o {folder}"
        )
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BuildError(f"{path}: cannot be read: {error}") from error
    if not isinstance(manifest, dict):
        raise BuildError(f"{path}: is not a JSON object; build the folder again")
    return manifest


def _read(folder: Path, table: str, record: Callable[[Row], Record]) -> tuple[Record, ...]:
    read_manifest(folder)
    path = folder / file_name(table)
    return tuple(_records(path, read_lines(path), record))


def _records(path: Path, rows: Iterable[Row], record: Callable[[Row], Record]) -> Iterator[Record]:
    for number, row in enumerate(rows, 1):
        try:
            yield record(row)
        except (KeyError, TypeError, ValueError) as error:
            raise BuildError(
                f"{path}:{number}: a field is missing or wrong: {error}; build the folder again"
            ) from error


_ARTICLE_HEAD = ("id", "doc", "title", "authors", "published", "text", "byline")


def _article_row(article: Article) -> Row:
    parts = {"text": article.body, "title": article.title, "byline": article.byline}
    given = {name: part for name, part in parts.items() if part is not None}
    texts = {name: part.text for name, part in given.items()}
    row = {**to_row(article), **dict.fromkeys(parts), **texts}
    del row["body"]
    head = {name: row[name] for name in _ARTICLE_HEAD}
    return head | row | {"offsets": {name: part.offsets.runs for name, part in given.items()}}


def _article(row: Row) -> Article:
    mapped = {name: _mapped(row[name], runs) for name, runs in row["offsets"].items()}
    plain = {key: value for key, value in row.items() if key not in mapped}
    plain["body"] = mapped.pop("text")
    return from_row(Article, plain | mapped)


def _mapped(text: str, runs: list[list[int]]) -> MappedText:
    return MappedText(text, OffsetMap(tuple(Run(*run) for run in runs)))


def _mention_line(resolved: ResolvedMention) -> bytes:
    # The longest table: its rows are put together from their text, without a dictionary.
    return b'{"entity":' + line(resolved.entity).rstrip() + b"," + line(resolved.mention)[1:]


def _mention(row: Row) -> ResolvedMention:
    return ResolvedMention(row["entity"], from_row(Mention, row))


def _sentence_row(sentence: Sentence) -> Row:
    return {"id": sentence.id, **to_row(sentence.evidence), "entities": sentence.entities}


def _sentence(row: Row) -> Sentence:
    return Sentence(row["id"], from_row(Evidence, row), tuple(row["entities"]))


def _write(tables: Tables, path: Path, options: ExportOptions) -> None:
    path.mkdir(parents=True, exist_ok=True)
    write_tables(tables, path)


JSONL = Format("jsonl", "", "the tables as JSON lines, with the manifest", _write, folder=True)

__all__ = ["JSONL", "MANIFEST", "TABLES", "dumps", "read_manifest", "read_tables", "write_tables"]
