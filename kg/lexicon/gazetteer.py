"""A user's own list of names: a CSV or TOML file of name, type and aliases.

CSV: columns ``name``, ``type``, ``aliases`` (separated by ``;``) and ``subtype``, the
last two optional.  TOML: one ``[[add]]`` table a name with the same keys, ``aliases``
a list; a corrections file is read the same way, its other tables left alone.
"""

from __future__ import annotations

import csv
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kg.errors import ConfigError
from kg.model.schema import ENTITY_TYPES, SUBTYPES

_COLUMNS = ("name", "type", "aliases", "subtype")
_SEPARATOR = re.compile(r"[;；|]")


@dataclass(frozen=True, slots=True, order=True)
class GazetteerEntry:
    """One thing the user knows; every alias stands for ``name``."""

    name: str
    type: str
    aliases: tuple[str, ...] = ()
    subtype: str | None = None

    @property
    def surfaces(self) -> tuple[str, ...]:
        """The name and its aliases."""
        return (self.name, *self.aliases)


def load_gazetteer(*paths: str | None) -> tuple[GazetteerEntry, ...]:
    """Entries of all files given (None: no file), sorted and without repetition.

    Raises ``ConfigError`` when a file cannot be read or an entry is not valid.
    """
    return tuple(sorted({entry for path in paths if path for entry in _read(Path(path))}))


def _read(path: Path) -> Iterable[GazetteerEntry]:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{path}: is not UTF-8; save it as UTF-8") from error
    if path.suffix.lower() == ".toml":
        return _from_toml(text, path)
    return _from_csv(text, path)


def _from_toml(text: str, path: Path) -> list[GazetteerEntry]:
    try:
        tables = tomllib.loads(text).get("add", [])
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    if not isinstance(tables, list):
        raise ConfigError(f"{path}: write each name as a [[add]] table")
    return [entry(table, f"{path}: [[add]] {n}") for n, table in enumerate(tables, 1)]


def _from_csv(text: str, path: Path) -> list[GazetteerEntry]:
    rows = csv.DictReader(text.splitlines())
    header = rows.fieldnames or ()
    if not {"name", "type"} <= set(header) or not set(header) <= set(_COLUMNS):
        raise ConfigError(
            f"{path}: the first line must name the columns: name,type,aliases[,subtype]"
        )
    found = []
    for row in rows:
        table: dict[str, Any] = {key: value for key, value in row.items() if value}
        if "aliases" in table:
            table["aliases"] = [part.strip() for part in _SEPARATOR.split(table["aliases"])]
        found.append(entry(table, f"{path}: line {rows.line_num}"))
    return found


def entry(table: dict[str, Any], where: str) -> GazetteerEntry:
    """An entry from its keys; raises ``ConfigError`` naming ``where`` and what is wrong."""
    unknown = sorted(set(map(str, table)) - set(_COLUMNS))
    if unknown:
        raise ConfigError(f"{where}: unknown key '{unknown[0]}'; valid: {', '.join(_COLUMNS)}")
    name, type_, subtype = (table.get(key) for key in ("name", "type", "subtype"))
    if not isinstance(name, str) or not name.strip():
        raise ConfigError(f"{where}: 'name' is missing")
    if type_ not in ENTITY_TYPES:
        raise ConfigError(f"{where}: type '{type_}' is not one of {', '.join(ENTITY_TYPES)}")
    if subtype is not None and subtype not in SUBTYPES[type_]:
        valid = ", ".join(SUBTYPES[type_]) or "none"
        raise ConfigError(f"{where}: subtype '{subtype}' is not one of {valid}")
    aliases = table.get("aliases", [])
    if not isinstance(aliases, list) or not all(isinstance(item, str) for item in aliases):
        raise ConfigError(f"{where}: 'aliases' must be a list of names")
    kept = sorted({item.strip() for item in aliases if item.strip()} - {name.strip()})
    return GazetteerEntry(name.strip(), type_, tuple(kept), subtype)
