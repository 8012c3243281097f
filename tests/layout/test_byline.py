"""Bylines of many papers."""

from __future__ import annotations

import pytest

from kg.layout.byline import parse
from kg.layout.lines import measure
from kg.layout.unwrap import compose


def read(text: str) -> tuple[str, list[str]] | None:
    found = parse(measure(text))
    if found is None:
        return None
    return compose(text, found.parts).text, [compose(text, name).text for name in found.names]


@pytest.mark.parametrize(
    ("text", "repaired", "names"),
    [
        ("　 　 □ 记 者\n仪博文 报道", "□记者 仪博文 报道", ["仪博文"]),
        ("　　□记者陶予\n安 报道", "□记者 陶予安 报道", ["陶予安"]),
        ("□记者 张静\n　　通讯员 张杰 报道", "□记者 张静 通讯员 张杰 报道", ["张静", "张杰"]),
        ("■记者 王 静 李 四 文/图", "■记者 王静 李四 文/图", ["王静", "李四"]),
        ("○晚报记者 欧阳明 实习生 赵小", "○晚报记者 欧阳明 实习生 赵小", ["欧阳明", "赵小"]),
        ("【本報記者歐陽健豪報道】", "【本報記者 歐陽健豪 報道】", ["歐陽健豪"]),
        ("（记者 张静 通讯员 李四）", "（记者 张静 通讯员 李四）", ["张静", "李四"]),
        ("□记者 买买提·艾力 报道", "□记者 买买提·艾力 报道", ["买买提·艾力"]),
        ("□本报评论员", "□本报评论员", ["本报评论员"]),
        ("本报驻安顺记者 扎西 卓玛", "本报驻安顺记者 扎西 卓玛", ["扎西", "卓玛"]),
        (
            "□海西晨讯记者 海伦 实习生 程度 文/图",
            "□海西晨讯记者 海伦 实习生 程度 文/图",
            ["海伦", "程度"],
        ),
        ("■ 甲城融媒记者 宁夏 ■ 实习生 白瑶", "■甲城融媒记者 宁夏 实习生 白瑶", ["宁夏", "白瑶"]),
        ("甲城日报社 阮小琴", "甲城日报社 阮小琴", ["阮小琴"]),
        ("（杨柳 赵六合 文/图）", "（杨柳 赵六合 文/图）", ["杨柳", "赵六合"]),
        ("（栾凤 记者李万里）", "（栾凤 记者 李万里）", ["栾凤", "李万里"]),
        ("（本报甲城12月10日讯 特约记者 何飞）", "（本报甲城12月10日讯特约记者 何飞）", ["何飞"]),
        ("本报记者 蔄大勇 通讯员 鞠海", "本报记者 蔄大勇 通讯员 鞠海", ["蔄大勇", "鞠海"]),
        ("记者王小明通讯员李丽报道", "记者 王小明 通讯员 李丽 报道", ["王小明", "李丽"]),
        ("□甲城日报记者 司徒明 发自重庆", None, ["司徒明"]),
        ("□甲网记者 衣晓 王平 烟台 报道", None, ["衣晓", "王平"]),
        ("○本报记者 敖红 文/摄", "○本报记者 敖红 文/摄", ["敖红"]),
        ("本报记者 刀静宜 文 通讯员 岩罕恩 图", None, ["刀静宜", "岩罕恩"]),
        ("□甲城日报记者 帕丽达·艾合买提 通讯\n员 丁海", None, ["帕丽达·艾合买提", "丁海"]),
        ("（甲日报·乙客户端记者/欧阳芷涵）", None, ["欧阳芷涵"]),
        ("（本报综合 通讯员 刁得水 记者 喻言）", None, ["刁得水", "喻言"]),
        ("□甲城日报、甲报融媒记者 关雪", None, ["关雪"]),
        ("□代晓琴 本报记者 牟其军", None, ["代晓琴", "牟其军"]),
        ("（赵越 本报记者 逄金玲）", None, ["赵越", "逄金玲"]),
        ("□莫晓玲 文/图", None, ["莫晓玲"]),
        ("□朱敏敏", "□ 朱敏敏", ["朱敏敏"]),
        ("（来源：三峡日报　记者：皮正宇　编辑：瞿兰）", None, ["皮正宇"]),
        ("（乌兰图雅 贾立新）", "（乌兰图雅 贾立新）", ["乌兰图雅", "贾立新"]),
    ],
)
def test_a_byline_is_repaired_and_names_its_people(
    text: str, repaired: str | None, names: list[str]
) -> None:
    found = read(text)
    assert found is not None
    assert found[1] == names
    assert repaired is None or found[0] == repaired


@pytest.mark.parametrize(
    "text",
    [
        "记者了解到，今年",
        "记者 采访 获悉",
        "文化惠民工程启动",
        "本报讯 记者 段雨欣 报道 位于",
        "□要闻",
    ],
)
def test_a_sentence_about_reporters_is_no_byline(text: str) -> None:
    assert read(text) is None
