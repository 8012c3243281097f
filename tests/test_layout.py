"""Every test file mirrors a source file."""

from __future__ import annotations

from pathlib import Path

TESTS = Path(__file__).parent
SOURCE = TESTS.parent / "kg"
WHOLE = {  # what is tested as a whole and has no single source file
    "test_determinism.py",
    "test_documentation.py",
    "test_drawing.py",
    "test_gold_files.py",
    "test_interaction.py",
    "test_layout.py",
    "test_moving.py",
    "test_outputs.py",
    "test_packaging.py",
    "test_pages.py",
    "test_readme_questions.py",
    "test_renaming.py",
    "test_safety.py",
    "test_seeds.py",
    "test_training.py",
}


def test_every_test_file_mirrors_a_source_file() -> None:
    strays = [
        path.relative_to(TESTS).as_posix()
        for path in sorted(TESTS.rglob("test_*.py"))
        if path.name not in WHOLE and not _mirrors(path)
    ]
    assert strays == []


def _mirrors(test: Path) -> bool:
    """Whether a module, package or data file of that name lies at that place in ``kg``."""
    folder = SOURCE / test.parent.relative_to(TESTS)
    name = test.stem.removeprefix("test_")
    return (folder / name).is_dir() or any(folder.glob(f"{name}.*"))
