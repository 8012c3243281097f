from __future__ import annotations

import pytest

from kg.mentions.funded import find_funded
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "投资/v 2.6亿元/m 建设/v 电子级/n 特种/a 气体/n 充/v 装/v 站/n ，/w",
            "电子级特种气体充装站",
        ),
        ("总/a 投资/n 35亿元/m 的/u 海工/n 装备/n 再制造/d 中心/n 、/w", "海工装备再制造中心"),
        ("投资/v 3.2亿元/m ，/w 建设/v 10万锭/m 纺纱/vn 项目/n ，/w", "10万锭纺纱项目"),
        ("投资/v 建设/v 的/u 中亚/LOC 果蔬/n 冷链/n 枢纽/n ，/w 选址/v", "中亚果蔬冷链枢纽"),
        ("揭牌/v 的/u 港尾/LOC 法庭/n 新址/n 总/a 投资/n 2300万元/m", "港尾法庭新址"),
        (
            "海芯/ORG 封测/n 基地/n 位于/v 棘洪滩/LOC ，/w 由/p 海芯/ORG 出资/v 建设/vn",
            "海芯封测基地",
        ),
        ("设立/v 南方/s 中继/v 育苗/v 基地/n ，/w 一期/m 投入/v 1800万元/m", "南方中继育苗基地"),
        ("共建/v 的/u 罕见病/n 样本库/n 已/d 投用/v", "罕见病样本库"),
        (
            "第六/m 社区/n 中心/n 位于/v 和韵路/LOC ，/w 由/p 甲公司/ORG 投资/v 2.8亿元/m 建设/v",
            "第六社区中心",
        ),
        (
            "投资/v 12.8亿元/m 建设/v 的/u 年产30万吨/m 预拌粉/n 项目/n 主体/n 厂房/n 封顶/v",
            "年产30万吨预拌粉项目",
        ),
        ("联手/v 打造/v 的/u 北部/f 新能源/n 基地/n 先导/n 工程/n ，/w", "北部新能源基地先导工程"),
        ("察看/v 堤防/n 除险/vn 加固/vn 工程/n 。/w", "堤防除险加固工程"),
    ],
)
def test_a_sum_a_builder_or_a_visit_frames_the_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_funded(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "总/a 投资/n 62亿元/m 的/u 三个/m 制造业/n 项目/n 落户/v",
        "投资/v 5亿元/m 建设/v 重点/n 产业/n 项目/n ，/w",
        "共/d 谋划/v 建设/vn 项目/n 101个/m ，/w 总/a 投资/n 4049亿元/m",
        "打造/v 现代化/vn 示范/vn 基地/n 。/w",
        "公司/n 总/a 投资/n 3亿元/m",
    ],
)
def test_kinds_and_numbers_of_projects_are_no_names(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_funded(sentence)) == set()


def test_the_place_where_it_is_built_is_not_part_of_the_name() -> None:
    words = "投资/v 2.6亿元/m 在/p 高县/LOC 建设/vn 年产/v 5万吨/m 竹浆/n 项目/n ，/w"
    sentence = tagged(words)
    assert found(sentence, find_funded(sentence)) == {"年产5万吨竹浆项目"}


def test_an_area_before_an_aim_is_that_of_the_subject() -> None:
    sentence = tagged(
        "赣江/LOC 科技园/n 用地/n 132亩/m ，/w 将/d 打造/v 金融/n 数据/n 备份/vn 基地/n"
    )
    assert found(sentence, find_funded(sentence)) == set()


def test_a_park_where_money_is_spent_on_something_else_is_no_project() -> None:
    sentence = tagged("又/d 在/p 光电/n 产业园/n 投资/v 3.2亿元/m 建设/v 芯片/n 封测/n 基地/n ，/w")
    assert found(sentence, find_funded(sentence)) == {"芯片封测基地"}
    sentence = tagged("项目/n 选址/v 南方/s 光电/n 产业园/n ，/w 总/a 投资/n 45亿元/m ，/w")
    assert found(sentence, find_funded(sentence)) == set()


def test_a_project_that_is_looked_at_is_named_without_its_firm() -> None:
    sentence = tagged("察看/v 恒晟铝业有限公司/ORG 高精度/n 铝板带/n 项目/n 建设/vn 现场/s")
    assert found(sentence, find_funded(sentence)) == {"高精度铝板带项目"}
