from __future__ import annotations

import pytest

from kg.mentions.works import find_works
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("和/c 芙蓉河/LOC 水系/n 连通/v 工程/n 完工/v", "芙蓉河水系连通工程"),
        ("长水机场/LOC 改扩建/v 工程/n 的/u 航站楼/n", "长水机场改扩建工程"),
        ("110千伏/m 荡湾/LOC 输变电/n 工程/n 开工/v", "110千伏荡湾输变电工程"),
        ("农村/n 饮水/n 巩固/v 提升/v 工程/n 进度/n", "农村饮水巩固提升工程"),
        (
            "推动/v 来福士/nz 海工/n 制造/vn 基地/n 二期/m 等/u 重点/n 项目/n",
            "来福士海工制造基地二期",
        ),
        (
            "雅尔塞/LOC 灌区/n 续建/v 配套/vn 与/c 现代化/vn 改造/vn 工程/n",
            "雅尔塞灌区续建配套与现代化改造工程",
        ),
        ("上马/v 年产/v 2万吨/m 铜箔/n 扩建/vn 项目/n", "年产2万吨铜箔扩建项目"),
        ("宁德时代/ORG 的/u 湖西/LOC 基地/n 三期/n 正在/d 调试/v", "湖西基地三期"),
    ],
)
def test_works_reach_back_over_nouns(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_works(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "实施/v 生态/n 修复/v 工程/n",
        "一批/m 重大/a 生态/n 环境/n 修复/v 治理/v 工程/n 展开/v",
        "跨/v 流域/n 引水/v 工程/n",
        "央子港/LOC 扩能/v 工程/n 专班/n",
    ],
)
def test_kinds_of_works_are_no_names(words: str) -> None:
    assert list(find_works(tagged(words))) == []
