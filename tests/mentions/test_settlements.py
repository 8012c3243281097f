from __future__ import annotations

import pytest

from kg.mentions.settlements import find_settlements_by_letters, find_settlements_by_token
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("和/c 店下/n 镇/n 的/u 项目/n", "店下镇"),
        ("和/c 交/v 斜镇/n 的/u 选手/n", "交斜镇"),
        ("选址/v 那/r 大/a 镇/n ，/w", "那大镇"),
        ("艾玛乡/LOC 恰热村/n 的/u 水库/n", "恰热村"),
        ("以外/f 的/u 官坝苗寨/n 。/w", "官坝苗寨"),
        ("海山镇/LOC 欧边/nz 村/n 码头/n", "欧边村"),
        ("站前区/LOC 跃进街道/v ，/w", "跃进街道"),
        ("来到/v 红格尔/nz 苏木/n ，/w", "红格尔苏木"),
        ("乌审召镇/LOC 呼和陶勒盖/nz 嘎查/n 牧民/n", "呼和陶勒盖嘎查"),
    ],
)
def test_a_town_is_known_by_its_letters(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_settlements_by_letters(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "建设/v 示范/vn 村/n 、/w",
        "，/w 今年/TIME 嘎查/n 还/d",
        "的/u 多/m 个/q 嘎查/n 组成/v",
        "来到/v 这个/r 村/n 。/w",
        "到/v 邻/n 村/n 的/u 路/n",
        "哈尔滨/LOC 周边乡/n ，/w",
        "恰热/n 村子/n 里/f",
        "辞去/v 合肥/LOC 的/u 工作/n 返乡/v ，/w",
    ],
)
def test_kinds_of_villages_are_no_names(words: str) -> None:
    assert list(find_settlements_by_letters(tagged(words))) == []


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("是/v 我们/r 平阳坑镇/a 的/u 宝贝/n", "平阳坑镇"),
        ("北/f 起/v 农林路/LOC ，/w 南/f 至/v 水厂路/n ，/w", "水厂路"),
    ],
)
def test_a_word_of_no_dictionary_that_ends_so_is_a_town_or_road(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_settlements_by_token(sentence)) == {name}


@pytest.mark.parametrize(
    "words", ["建设/v 特色小镇/n 。/w", "走/v 好/a 强军路/n 。/w", "各/r 乡镇/n"]
)
def test_a_kind_or_a_figure_of_speech_is_none(words: str) -> None:
    sentence = tagged(words)
    assert not found(sentence, find_settlements_by_token(sentence))
