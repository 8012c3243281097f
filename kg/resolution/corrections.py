"""The corrections file: decisions a user keeps, replayed on each build.

TOML, one array of tables a kind of decision; ``docs/corrections.md`` describes the
keys.  Unknown kinds and keys are errors.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from kg.errors import ConfigError
from kg.lexicon.gazetteer import entry
from kg.model.schema import ENTITY_TYPES

# Keys of each kind of decision, required and optional, in the order of the replay.
KINDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "split": (("name",), ("alias", "docs", "type")),
    "merge": (("names",), ("type",)),
    "rename": (("name", "to"), ("type",)),
    "retype": (("name", "to"), ("type",)),
    "drop": (("name",), ("type",)),
    "add": (("name", "type"), ("aliases", "subtype")),
    "never_merge": (("names",), ("type",)),
}
_LISTS = frozenset({"names", "docs", "aliases"})


@dataclass(frozen=True, slots=True)
class Correction:
    """One decision; which fields count depends on its ``kind``.

    ``where`` names kind and number in the file, for messages.
    """

    kind: str
    where: str = ""
    name: str = ""
    names: tuple[str, ...] = ()
    type: str | None = None
    to: str = ""
    alias: str = ""
    docs: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()
    subtype: str | None = None


def read_corrections(path: str | None) -> tuple[Correction, ...]:
    """Corrections of a file; none without a file.

    They are replayed kind by kind: splits, merges, renames, changes of type, drops; those
    of one kind in the order in which they stand.

    Raises ``ConfigError`` when the file cannot be read or says something it should not.
    """
    if path is None:
        return ()
    try:
        data = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigError(f"{path}: cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path}: is not TOML: {error}") from error
    found: list[Correction] = []
    for kind, tables in data.items():
        if kind not in KINDS:
            raise ConfigError(f"{path}: unknown table '{kind}'; valid: {', '.join(KINDS)}")
        if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
            raise ConfigError(f"{path}: write [[{kind}]] with double brackets")
        found += [parse(kind, t, f"{path}: [[{kind}]] {n}") for n, t in enumerate(tables, 1)]
    return tuple(sorted(found, key=lambda item: list(KINDS).index(item.kind)))


def parse(kind: str, table: Mapping[str, Any], where: str) -> Correction:
    """One correction from its keys; raises ``ConfigError`` with what is wrong."""
    required, optional = KINDS[kind]
    for key in table:
        if key not in required + optional:
            valid = ", ".join(required + optional)
            raise ConfigError(f"{where}: unknown key '{key}'; valid: {valid}")
    for key in required:
        if key not in table:
            raise ConfigError(f"{where}: '{key}' is missing")
    values: dict[str, Any] = {
        key: _strings(value, f"{where}: {key}") if key in _LISTS else _string(value, where, key)
        for key, value in table.items()
    }
    correction = Correction(kind, where.rsplit(": ", 1)[-1], **values)
    _check(correction, where)
    return correction


def _check(correction: Correction, where: str) -> None:
    types = [correction.type] if correction.type else []
    types += [correction.to] if correction.kind == "retype" else []
    for type_ in types:
        if type_ not in ENTITY_TYPES:
            raise ConfigError(f"{where}: type '{type_}' is not one of {', '.join(ENTITY_TYPES)}")
    if correction.kind in {"merge", "never_merge"} and len(set(correction.names)) < 2:
        raise ConfigError(f"{where}: 'names' needs two names or more")
    if correction.kind == "split" and not (correction.alias or correction.docs):
        raise ConfigError(f"{where}: say what to split off: 'alias', 'docs' or both")
    if correction.kind == "add":
        keys = ("name", "type", "aliases", "subtype")
        table = {key: value for key in keys if (value := getattr(correction, key))}
        entry({k: list(v) if k == "aliases" else v for k, v in table.items()}, where)


def _string(value: Any, where: str, key: str) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{where}: '{key}' must be a text in quotation marks")
    return value.strip()


def _strings(value: Any, where: str) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise ConfigError(f'{where} must be a list: ["…", "…"]')
    return tuple(_string(item, where, "item") for item in value)


def append_correction(path: Path, kind: str, table: Mapping[str, Any]) -> bool:
    """Add one correction at the end of the file, which keeps what the user wrote.

    Returns False when the file holds the same decision already.  Raises
    ``ConfigError`` when the decision or the file is not valid.
    """
    kept = {key: value for key, value in table.items() if value}
    correction = parse(kind, kept, f"[[{kind}]]")
    known = read_corrections(str(path)) if path.exists() else ()
    if any(_same(correction, other) for other in known):
        return False
    lines = [f"[[{kind}]]", *(f"{key} = {_toml(value)}" for key, value in kept.items())]
    before = path.read_text(encoding="utf-8") if path.exists() else ""
    gap = "" if not before else "\n" if before.endswith("\n") else "\n\n"
    path.write_text(before + gap + "\n".join(lines) + "\n", encoding="utf-8")
    return True


def _toml(value: Any) -> str:
    # JSON strings and lists of them are TOML as well.
    return json.dumps(value, ensure_ascii=False)


def _same(one: Correction, other: Correction) -> bool:
    keys = [field.name for field in fields(Correction) if field.name != "where"]
    return all(getattr(one, key) == getattr(other, key) for key in keys)
