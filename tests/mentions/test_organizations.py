from __future__ import annotations

import pytest

from kg.mentions.organizations import find_organizations
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (
            "来到/v 青岛/LOC 天一/nz 红旗/nz 纺机/n 集团有限公司/n 调研/v",
            "青岛天一红旗纺机集团有限公司",
        ),
        ("青岛自贸片区管委/ORG 财政/n 金融部/n 负责人/n", "青岛自贸片区管委财政金融部"),
        ("西海岸新区/LOC 人力资源/n 和/c 社会保障局/n 赴/v", "西海岸新区人力资源和社会保障局"),
        ("庆阳市/LOC 技术/n 推广/vn 站/n 开展/v", "庆阳市技术推广站"),
        ("市/n 妇幼保健/vn 院/n 加入/v", "市妇幼保健院"),
        ("与/p 启迪控股/v 东北亚/LOC 总部/n 主办/v", "启迪控股东北亚总部"),
        ("由/p 开远/LOC 车务段/n 共同/d 组织/v", "开远车务段"),
        ("龙游县/LOC 少年/n 儿童/n 业余/a 体校/n 学生/n", "龙游县少年儿童业余体校"),
        ("同/p 塞尔维亚/LOC 国民/n 议会/n 的/u 交往/v", "塞尔维亚国民议会"),
        ("龙安开发区/LOC 污水/n 处理厂/n ，/w", "龙安开发区污水处理厂"),
    ],
)
def test_a_name_reaches_from_its_anchor_to_its_ending(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_organizations(sentence))


@pytest.mark.parametrize(
    "words",
    [
        "12家/m 股份制/n 商业银行/n 青岛/LOC 分行/n",
        "有关/a 部门/n 要/v 落实/v",
        "构建/v 人类/n 命运共同体/n",
        "省级/a 工程技术/n 研究中心/n 42个/m",
        "从一场/ORG 活动/n",
        "美国/LOC 公司/n",
        "主要/b 河流/n 代表/n 水文/n 站/n 实测/v",
        "国民/n 议会/n 选举/v",
    ],
)
def test_kinds_and_phrases_are_no_organizations(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_organizations(sentence)) == set()


def test_bodies_glued_by_the_tagger_come_apart() -> None:
    sentence = tagged("工委区委/ORG 确定/v 的/u")
    assert found(sentence, find_organizations(sentence)) == {"工委", "区委"}


def test_a_verb_inside_a_tagged_organization_ends_it() -> None:
    sentence = tagged("恒丰银行青岛分行代表联盟/ORG 发起/v 倡议/n")
    names = found(sentence, find_organizations(sentence))
    assert "恒丰银行青岛分行" in names
    assert "恒丰银行青岛分行代表联盟" not in names


def test_a_conjunction_at_the_end_of_a_tagged_organization_is_dropped() -> None:
    sentence = tagged("由/p 山东省港口集团与/ORG 托克集团/ORG 合资/v")
    assert found(sentence, find_organizations(sentence)) == {"山东省港口集团", "托克集团"}


def test_the_party_cell_of_a_company_belongs_to_the_post() -> None:
    sentence = tagged("山东省港口集团/ORG 党委/n 书记/n")
    assert "山东省港口集团党委" not in found(sentence, find_organizations(sentence))


def test_the_predicate_before_a_name_is_not_part_of_it() -> None:
    sentence = tagged("大窑湾保税港区/LOC 建设/v 东北亚冷链分拨中心/ORG")
    assert "大窑湾保税港区建设东北亚冷链分拨中心" not in found(
        sentence, find_organizations(sentence)
    )


def test_two_bodies_in_one_token_come_apart() -> None:
    sentence = tagged("日本鲜港株式会社在分拨中心/ORG 租/v 下/v")
    assert "日本鲜港株式会社" in found(sentence, find_organizations(sentence))


def test_a_company_that_the_tagger_takes_for_an_adverb_is_found() -> None:
    sentence = tagged("会见/v 后/f ，/w 太远轨交集团/d 与/p 铁路/n 公司/n 签署/v")
    assert "太远轨交集团" in found(sentence, find_organizations(sentence))


def test_a_post_cut_in_two_begins_no_organization() -> None:
    sentence = tagged("代/v 区/n 长田蕾代表/ORG 区/n 人民政府/n")
    assert "长田蕾代表" not in found(sentence, find_organizations(sentence))


def test_one_of_many_is_no_name() -> None:
    sentence = tagged("湛江港集团/ORG 和/c 香港/LOC 一/m 家/q 船公司/n 合办/v")
    assert "香港一家船公司" not in found(sentence, find_organizations(sentence))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("叙利亚政府/ORG 军/n 控制/v 的/u 哨所/n", "叙利亚政府"),
        ("“/w 天惠/ORG ”/w 轮/n 会合/v", "天惠"),
        ("村里/LOC 的/u 苹果/ORG 熟/v 了/u", "苹果"),
        ("乡镇卫生院/ORG 迎来/v 专家/n", "乡镇卫生院"),
    ],
)
def test_what_the_tagger_takes_for_a_body_may_be_none(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name not in found(sentence, find_organizations(sentence))


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("今天/TIME ，/w 市卫生健康委/ORG 党委书记/n", "市卫生健康委"),
        ("六安/LOC 产业/n 投资/vn 基金/n 入股/v", "六安产业投资基金"),
    ],
)
def test_commissions_and_funds_are_organizations(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_organizations(sentence))


def test_a_hall_in_which_a_session_is_held_is_a_place() -> None:
    sentence = tagged("在/p 区人大常委会会议厅/ORG 举行/v")
    kinds = {item.type for item in find_organizations(sentence) if item.end == 10}
    assert kinds == {"place"}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("与/p 唐山港/LOC 引航/v 站/n 签约/v", "唐山港引航站"),
        ("前身/n 是/v 临泽县/LOC 良种场/n ，/w", "临泽县良种场"),
    ],
)
def test_stations_and_farms_of_a_place_are_organizations(words: str, name: str) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_organizations(sentence))
