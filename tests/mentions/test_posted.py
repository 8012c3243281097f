import pytest

from kg.mentions.posted import find_posted
from tests.mentions.tagging import found, tagged


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("攸能/nz 新材料/n 财务总监/n 邝丽/PER 说/v", "攸能新材料"),
        ("鹰途/nz 通航/n 创始人/n 、/w 首席执行官/n 佟卫民/PER 推介/v", "鹰途通航"),
        ("由/p 信念/n 菌业/n 生产/vn 厂长/n 莫三强/PER 介绍/v", "信念菌业"),
    ],
)
def test_the_post_that_only_companies_have_tells_a_company(words: str, name: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_posted(sentence)) == {name}


@pytest.mark.parametrize(
    "words",
    [
        "华东区/LOC 总经理/n 王强/PER 到场/v",
        "该/r 集团/n 副/b 总经理/n 赵刚/PER 兼任/v",
        "由/p 财务/n 总监/n 喻婉清/PER 接任/v",
        "民营/b 企业家/n 董事长/n 王涛/PER 来/v",
        "鹰途/nz 通航/n 创始人/n 来/v 了/u",
    ],
)
def test_a_region_a_kind_or_a_post_alone_is_no_company(words: str) -> None:
    sentence = tagged(words)
    assert found(sentence, find_posted(sentence)) == set()


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("从/p 徐阿炳/PER 手里/s 接过/v 越绣/nz 家居/n 总经理/n 一职/n", "越绣家居"),
        ("鲜达/nz 物流/n 法务/n 总监/n 赵弘毅/PER 到场/v", "鲜达物流"),
        ("副总裁/n 兼/v 宏远/nz 特钢/n 新任/a 总经理/n 邸建业/PER 说/v", "宏远特钢"),
    ],
)
def test_a_post_that_is_handed_over_or_has_its_department_tells_a_company_too(
    words: str, name: str
) -> None:
    sentence = tagged(words)
    assert name in found(sentence, find_posted(sentence))


def test_who_is_with_the_chairman_is_no_company() -> None:
    sentence = tagged("，/w 章立群/PER 同/p 董事长/n 何秉坤/PER 交谈/v")
    assert found(sentence, find_posted(sentence)) == set()


def test_who_hands_a_post_over_is_no_company() -> None:
    sentence = tagged("，/w 创办人/n 郑金水/PER 把/p 董事长/n 的/u 位子/n 交给/v 女儿/n")
    assert found(sentence, find_posted(sentence)) == set()
