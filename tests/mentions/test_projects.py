from __future__ import annotations

import pytest

from kg.mentions.organizations import find_organizations
from kg.mentions.projects import find_projects
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("推动/v “/w 十三大/m 创新/vn 突破/vn 行动/n ”/w 取得/v", "十三大创新突破行动"),
        ("发起/v “/w 百日/TIME 攻坚/v ”/w 行动/n", "“百日攻坚”行动"),
        ("“/w 搭桥/v 筑渠/n ”/w 系列/n 融资/vn 对接/vn 活动/n ，/w", "“搭桥筑渠”系列融资对接活动"),
        ("翰博光电/ORG 生产基地/n 项目/n 签约/vn", "翰博光电生产基地项目"),
        (
            "投资/v 12亿元/m 建设/v 的/u 高纯/a 石英/n 材料/n 项目/n ，/w",
            "高纯石英材料项目",
        ),
        (
            "海山/LOC 公司/n 投资/v 15亿元/m 建设/v 钕铁硼/nz 磁体/n 项目/n ，/w",
            "钕铁硼磁体项目",
        ),
        ("清原/LOC 生物/n 研发/vn 及/c 应用/vn 项目/n 落户/v", "清原生物研发及应用项目"),
        ("店下镇/LOC 的/u 时代/n 新能源/n 锂渣/n 利用/vn 项目/n 。/w", "时代新能源锂渣利用项目"),
        ("新征/v 土地/n 的/u 智能/n 纺纱/vn 装备/n 二期/m 项目/n 获批/v", "智能纺纱装备二期项目"),
        ("公司/n 的/u 全屋/a 定制/v 二期/m 工程/n ，/w", "全屋定制二期工程"),
        ("企业/n 的/u 芯片/n 封测/v 二期/m 项目/n 动工/v", "芯片封测二期项目"),
        ("翰博/nz 疫苗/n 产业化/vn 项目/n （/w 三期/m ）/w 投产/v", "翰博疫苗产业化项目（三期）"),
        ("抓好/v 霍诸/PER 快速/a 通道/n 等/u", "霍诸快速通道"),
        ("，/w 年产/v 2万吨/m 碳酸锂/nz 项目/n 一期/m 建成/v", "年产2万吨碳酸锂项目"),
    ],
)
def test_projects_are_found_by_quotation_and_ending(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_projects(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "山东省/LOC 重点/n 项目/n 开工/v",
        "建设/v 的/u 风电/n 项目/n 开工/v",
        "世界/n 500/m 强/n 投资/vn 项目/n",
        "“/w 加油站/n ”/w ，/w",
        "“/w 抓/v 投放/v ”/w 活动/n 主题/n",
        "150个/m 重大/a 文旅/n 项目/n",
    ],
)
def test_kinds_of_projects_and_figures_of_speech_are_none(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_projects(sentence)) == set()


def test_a_quoted_name_before_an_organization_is_an_organization() -> None:
    sentence = tagged("启动/v “/w 联建/ORG 共融/v ”/w 战略/n 联盟/n 是/v")
    types = {item.type for item in find_projects(sentence)}
    assert types == {"organization"}


def test_a_place_in_front_of_the_verb_of_building_only_tells_where() -> None:
    sentence = tagged("在/p 高县/LOC 建设/vn 竹浆/nz 模塑/n 项目/n ，/w")
    assert "高县建设竹浆模塑项目" not in found(sentence, find_projects(sentence))


def test_a_plan_in_title_marks_is_a_programme() -> None:
    sentence = tagged("吸收/v 到/v 《/w 曹湾/LOC 绿色/n 港口/n 三年/m 行动/vn 计划/n 》/w 中/f")
    assert "曹湾绿色港口三年行动计划" in found(sentence, find_projects(sentence))


def test_a_law_in_title_marks_is_none() -> None:
    sentence = tagged("学习/v 《/w 地方/n 人民/n 政府/n 组织法/n 》/w")
    assert found(sentence, find_projects(sentence)) == set()


def test_a_figure_of_speech_is_no_project() -> None:
    sentence = tagged("是/v 延链/v 的/u “/w 牛鼻子/n ”/w 工程/n")
    assert found(sentence, find_projects(sentence)) == set()


def test_a_project_begins_after_what_builds_it() -> None:
    sentence = tagged("在/p 高县/LOC 工业园/n 建设/vn 年产/v 5万吨/m 竹浆/n 模塑/n 项目/n")
    assert "年产5万吨竹浆模塑项目" in found(sentence, find_projects(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "“/w 一带一路/nz ”/w 旗舰/n 项目/n 蒙内铁路/LOC",
        "171/m 座/q 农村/n 桥梁/n 升级/v 改造/v 工程/n",
        "杭州湾/LOC 跨海/vn 铁路桥/n 控制性/n 工程/n 开工/v",
    ],
)
def test_one_of_many_is_no_project(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_projects(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("落户/v 宜都/LOC 的/u 20万吨/m //w 年/q 磷酸铁锂/nz 项目/n", "20万吨/年磷酸铁锂项目"),
        (
            "投资/v 的/u 5万吨/m 废旧/a 锂电池/n 回收/vn 利用/v 项目/n",
            "5万吨废旧锂电池回收利用项目",
        ),
    ],
)
def test_how_much_a_plant_makes_is_part_of_its_name(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_projects(sentence))


def test_one_of_a_batch_that_is_counted_is_no_project() -> None:
    sentence = tagged("列入/v 第三批/m 大型/a 柴达木/LOC 光伏/n 基地/n")
    assert found(sentence, find_projects(sentence)) == set()


def test_the_manager_of_a_builder_names_no_project() -> None:
    sentence = tagged("中铁二十三局集团/ORG 项目/n 经理/n 表示/v")
    assert found(sentence, find_projects(sentence)) == set()


def test_the_project_manager_of_a_firm_shows_no_project() -> None:
    sentence = tagged("楚湘建工/nz 项目/n 经理/n 单继武/PER 说/v")
    assert found(sentence, find_projects(sentence)) == set()


def test_the_name_of_a_contest_is_no_project() -> None:
    sentence = tagged("“/w 涟江杯/nz ”/w 足球/n 联赛/n")
    assert found(sentence, find_projects(sentence)) == set()


def test_who_builds_it_together_is_no_part_of_the_name() -> None:
    sentence = tagged("渔智通/ORG 合作/v 建设/v 智慧/n 渔业/n 示范/vn 基地/n")
    assert found(sentence, find_projects(sentence)) == {"智慧渔业示范基地"}


def test_advanced_behind_a_name_belongs_to_it_and_before_a_school_praises() -> None:
    project = tagged("，/w 华屹半导体/ORG 先进/a 封测/vn 基地/n 项目/n 签约/v")
    assert "华屹半导体先进封测基地项目" in found(project, find_projects(project))
    schools = tagged("青岛/LOC 先进/a 学校/n 代表/n 发言/v")
    assert not found(schools, find_organizations(schools))


def test_a_director_of_projects_shows_no_project() -> None:
    sentence = tagged("楚盛/nz 新材料/n 项目/n 总监/n 蒋涛/PER 说/v")
    assert not found(sentence, find_projects(sentence))
