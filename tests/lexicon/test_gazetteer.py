from __future__ import annotations

from pathlib import Path

import pytest

from kg.errors import ConfigError
from kg.lexicon.gazetteer import GazetteerEntry, load_gazetteer


def test_csv_gives_names_types_and_aliases(tmp_path: Path) -> None:
    path = tmp_path / "names.csv"
    path.write_text(
        "\ufeffname,type,aliases\n恒岳集团,organization,恒岳;恒岳公司\n", encoding="utf-8"
    )
    assert load_gazetteer(str(path)) == (
        GazetteerEntry("恒岳集团", "organization", ("恒岳", "恒岳公司")),
    )


def test_toml_reads_the_add_tables_of_a_corrections_file(tmp_path: Path) -> None:
    path = tmp_path / "corrections.toml"
    path.write_text(
        '[[drop]]\nname = "甲"\n[[add]]\nname = "东山湾"\ntype = "place"\nsubtype = "nature"\n',
        encoding="utf-8",
    )
    assert load_gazetteer(None, str(path)) == (GazetteerEntry("东山湾", "place", (), "nature"),)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("名称,类型\n恒岳,organization\n", "first line must name the columns"),
        ("name,type\n恒岳,company\n", "type 'company' is not one of"),
        ("name,type,subtype\n恒岳,person,bank\n", "subtype 'bank'"),
    ],
)
def test_a_wrong_file_is_refused(tmp_path: Path, text: str, message: str) -> None:
    path = tmp_path / "names.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError, match=message):
        load_gazetteer(str(path))
