"""Options: one frozen record a stage, read from TOML; unknown keys are errors."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from kg.errors import ConfigError

VERSION = "1.0.0"  # the one place; pyproject.toml reads it from here
Options_ = TypeVar("Options_")


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How inputs are found and decoded."""

    published: str | None = None


@dataclass(frozen=True, slots=True)
class LayoutOptions:
    """How pages are cut into articles."""

    published: str | None = None


@dataclass(frozen=True, slots=True)
class MentionOptions:
    """How names are found.

    ``corpus_pass`` looks names that are certain in two documents up in all others.
    """

    tagger: Literal["lac", "jieba"] = "lac"
    gazetteer: str | None = None
    corpus_pass: bool = True


@dataclass(frozen=True, slots=True)
class ResolutionOptions:
    """How names are taken to be the same thing.

    ``region`` is the paper's home (青岛西海岸新区): what 区委 and 市委 mean where the text
    names no place.
    """

    corrections: str | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class RelationOptions:
    """What counts as named together; ``bylines`` lets reporters take part.

    ``likely`` adds statements that no rule reads but learned weights find likely.
    A window of more than ``longest_list`` names is a roll (delegates, well-wishers),
    which ties no two of them: it makes no pairs.  0: all windows do.
    """

    window: Literal["sentence", "paragraph", "article"] = "sentence"
    bylines: bool = False
    longest_list: int = 50
    likely: bool = True


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How a build is written.

    ``base`` is the root of the RDF identifiers; ``mentions`` adds the annotation of
    each single mention to RDF files, which doubles them; ``owl_time`` gives posts and
    events their times in OWL-Time as well.  Builds of more than ``graph_articles``
    articles get Parquet tables in place of ``graph.ttl`` and ``graph.graphml`` (0: none
    does): at 100,000 news items the two take 2 GB, and networkx 10 GB to read one.
    """

    base: str = "https://kg.example/id/"
    lang: Literal["en", "zh"] = "en"
    mentions: bool = False
    owl_time: bool = False
    graph_articles: int = 100_000


@dataclass(frozen=True, slots=True)
class EngineOptions:
    """How the stages are driven; nothing here changes what is built.

    ``jobs`` 0 means one process a core; ``cache`` is the file that keeps the analyses
    of documents between builds (None: nowhere); ``master`` is the address of the Spark
    cluster (``local[*]``: this machine).
    """

    engine: Literal["local", "spark"] = "local"
    jobs: int = 0
    cache: str | None = None
    master: str = "local[*]"


@dataclass(frozen=True, slots=True)
class Options:
    """Everything that can change what a build writes."""

    reading: ReadingOptions = field(default_factory=ReadingOptions)
    layout: LayoutOptions = field(default_factory=LayoutOptions)
    mentions: MentionOptions = field(default_factory=MentionOptions)
    resolution: ResolutionOptions = field(default_factory=ResolutionOptions)
    relations: RelationOptions = field(default_factory=RelationOptions)
    export: ExportOptions = field(default_factory=ExportOptions)
    engine: EngineOptions = field(default_factory=EngineOptions)


def read_options(path: Path) -> Options:
    """Options from a TOML file with one table a stage.

    Raises ``ConfigError`` when the file is no TOML, or a table, key or value is
    not one of those above; the message lists the valid ones.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    return _fill(Options(), data, str(path))


def options_from(data: dict[str, Any]) -> Options:
    """Options from plain values, one table a stage; raises ``ConfigError`` as above."""
    return _fill(Options(), data, "options")


def with_shortcuts(options: Options, shortcuts: Mapping[str, Any]) -> Options:
    """``options`` with single options changed by name, in every stage that has them.

    Raises ``ConfigError`` for an unknown name or a value of the wrong kind.
    """
    stages = {item.name: getattr(options, item.name) for item in fields(options)}
    owners = {
        key: [name for name, record in stages.items() if key in _keys(record)] for key in shortcuts
    }
    valid = sorted(set().union(*map(_keys, stages.values())))
    for key, names in owners.items():
        if not names:
            raise ConfigError(f"unknown option '{key}'; valid: {', '.join(valid)}")
    for name, record in stages.items():
        changes = {key: value for key, value in shortcuts.items() if name in owners[key]}
        stages[name] = _fill(record, changes, "option")
    return Options(**stages)


def built_with(manifest: Mapping[str, Any]) -> Options:
    """The options that a build was made with; those this version does not know are left out.

    Raises ``ConfigError`` when a value is of the wrong kind.
    """
    options = Options()
    stages = manifest.get("options", {})
    known = {
        name: {
            key: value
            for key, value in stages[name].items()
            if key in _keys(getattr(options, name))
        }
        for name in sorted(_keys(options) & set(stages))
    }
    return _fill(options, known, "manifest.json")


def _keys(record: Any) -> set[str]:
    return {item.name for item in fields(record)}


def _fill(record: Options_, data: dict[str, Any], where: str) -> Options_:
    known = _keys(record)
    hints = get_type_hints(type(record))
    changes: dict[str, Any] = {}
    for key, value in data.items():
        if key not in known:
            raise ConfigError(f"{where}: unknown key '{key}'; valid: {', '.join(sorted(known))}")
        current = getattr(record, key)
        if is_dataclass(current) and isinstance(value, dict):
            changes[key] = _fill(current, value, f"{where} [{key}]")
        else:
            _check(value, hints[key], f"{where}: {key}")
            changes[key] = value
    return replace(record, **changes)  # type: ignore[type-var]


def _check(value: object, hint: Any, where: str) -> None:
    if get_origin(hint) is Literal:
        if value not in get_args(hint):
            choices = ", ".join(str(choice) for choice in get_args(hint))
            raise ConfigError(f"{where}: '{value}' is not one of {choices}")
        return
    accepted = get_args(hint) or (hint,)
    if (isinstance(value, bool) and bool not in accepted) or not isinstance(value, accepted):
        names = " or ".join(getattr(item, "__name__", str(item)) for item in accepted)
        raise ConfigError(f"{where}: '{value}' is not {names}")
