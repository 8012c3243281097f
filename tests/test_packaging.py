"""The lock files hold what the project asks for, the modules name each thing once."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections import Counter
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def names(requirements: list[str]) -> set[str]:
    """Package names as the index spells them (PEP 503)."""
    found = (re.match(r"[A-Za-z0-9._-]+", item) for item in requirements)
    return {re.sub(r"[-_.]+", "-", match.group()).lower() for match in found if match}


def locked(file: str) -> set[str]:
    lines = (ROOT / file).read_text(encoding="utf-8").splitlines()
    return names([line for line in lines if re.match(r"[a-z0-9]", line)])


def test_every_dependency_is_locked() -> None:
    missing = names(PROJECT["dependencies"]) - locked("requirements.lock")
    assert not missing, "run `make lock`"


def test_every_package_that_the_program_imports_is_declared() -> None:
    optional = {"pandas", "pyarrow", "pyspark"}  # the extra for Spark and Parquet
    owners = packages_distributions()
    imported = {name for path in (ROOT / "kg").rglob("*.py") for name in _imports(path)}
    foreign = imported - set(sys.stdlib_module_names) - {"kg"} - optional
    declared = names(PROJECT["dependencies"])
    assert {name for name in foreign if not names(owners[name]) & declared} == set()


def _imports(path: Path) -> set[str]:
    """Top names of the modules that a file imports, wherever it does."""
    nodes = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    plain = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    sources = {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in plain | sources}


def test_every_extra_is_locked_for_the_tests() -> None:
    extras = [item for extra in PROJECT["optional-dependencies"].values() for item in extra]
    wanted = {name for name in names(extras) if name != "kg"}
    assert not wanted - locked("requirements-test.lock"), "run `make lock`"


@pytest.mark.parametrize("file", ["requirements.lock", "requirements-test.lock"])
def test_a_lock_file_names_hashes_but_no_place(file: str) -> None:
    text = (ROOT / file).read_text(encoding="utf-8")
    assert "--hash=sha256:" in text
    assert not re.search(r"https?:|file:|index-url|find-links|\s/|@ ", text)


def test_no_module_gives_one_name_to_two_things() -> None:
    twice = [
        f"{file.relative_to(ROOT)}: {name}"
        for file in sorted((ROOT / "kg").rglob("*.py"))
        for name, times in Counter(_assigned(file)).items()
        if times > 1
    ]
    assert twice == []


def _assigned(file: Path) -> list[str]:
    """Names that the module assigns, each as often as it does."""
    return [
        target.id
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    ]
