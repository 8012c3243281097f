from __future__ import annotations

import pytest

from kg.lexicon.surnames import is_name_of_parts


@pytest.mark.parametrize("name", ["乌兰图雅", "娜仁高娃", "扎西卓玛", "买买提·艾力", "曲比阿呷"])
def test_names_of_other_peoples_are_put_together_of_parts(name: str) -> None:
    assert is_name_of_parts(name)


@pytest.mark.parametrize("name", ["王小明", "乌云", "欧阳明", "青岛市"])
def test_a_chinese_name_or_a_single_part_is_none(name: str) -> None:
    assert not is_name_of_parts(name)
