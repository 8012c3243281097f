"""The five real pages: the articles that a careful reader sees on them.

One row an article: first words, last words, authors, date, jump to, continued from.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.config import LayoutOptions, MentionOptions, ReadingOptions
from kg.layout import repair
from kg.mentions import load_tagger, recognise
from kg.model.document import Article, Document
from kg.reading import read

SEEDS = Path(__file__).parents[2] / "seeds"
Row = tuple[str, str, tuple[str, ...], str | None, str | None, str | None]

PAGES: dict[str, list[Row]] = {
    "000_b16c5c5fb67b28f4.txt": [
        ("思想认识上再深化、", "引领区建设新局面。", (), "2023-11-15", None, None),
        ("引金融活水，", "发展的“新举措”。", ("董梅雪",), "2023-11-15", "六", None),
        ("今天上午，2023年四季度", "长效机制", ("龚鹏",), "2023-11-15", "二", None),
        ("今天下午，由山东省", "注入重要力量。", ("仪博文",), "2023-11-15", "二", None),
    ],
    "001_a46d5711a6b0b8a5.txt": [
        ("10月12日上午，西海岸", "创造良好环境。", ("李涛",), None, None, None),
        ("10月11日下午，西海岸", "支持校区建设，", ("刘腾",), None, "二", None),
        ("10月12日下午，“联建共融", "风险补偿资金。", ("刘腾",), None, None, None),
    ],
    "002_a12014d9f47eab5e.txt": [
        ("为深入推进共青团", "城市建设贡献力量。", ("王培珂", "尹晗昀"), "2022-07-18", None, None),
        ("三季度是今年各项", "工作顺利推进。", ("刘腾",), "2022-07-18", None, None),
        ("为巩固拓展党史学习", "交出优异答卷。", ("陈蔚",), "2022-07-18", None, None),
        ("为贯彻落实国家碳达", "碳中和目标。", ("陈蔚", "王翔宇"), "2022-07-18", None, None),
        ("立行立改，", "防控各项工作机制。", (), "2022-07-18", None, "一"),
        ("各责任单位主要负责", "责任落地落实。", (), "2022-07-18", None, "一"),
    ],
    "003_31443a22f1e69377.txt": [
        ("今天上午,西海岸新区", "佟海燕、逯鹰出席。", ("仪博文",), "2023-11-14", None, None),
        ("创新引领未来,", "上下携手同心、", ("本报评论员",), "2023-11-14", "二", None),
        ("今天下午,翰博光电", "跨代赶超,靶向做好", ("刘腾",), "2023-11-14", "二", None),
    ],
    "004_e19c1c6cda764ca3.txt": [
        (
            "1月12日，西海岸新区人力",
            "就业工作实现开门红。",
            ("张静", "张杰", "包永静"),
            "2023-01-12",
            None,
            None,
        ),
        ("近日，山东省自然", "社会高质量发展。", ("仪博文",), "2023-01-15", None, None),
        ("随着春节临近，", "（无人机照片）。", ("王培珂",), "2023-01-15", None, None),
        ("1月13日，商务部", "开放排头兵效用。", ("刘腾",), "2023-01-13", None, None),
        ("夯实基层基础战斗", "李金国参加会议。", (), "2023-01-15", None, "一"),
        ("为新区高质量发展注", "金融生态环境。", (), "2023-01-15", None, "一"),
        ("有融资需求的重大", "单位发起相关倡议。", (), "2023-01-15", None, "一"),
        ("革命精神，为青岛", "分校同步揭牌。", (), "2023-01-15", None, "一"),
        ("地方政府好助手”", "综合服务平台。", (), "2023-01-15", None, "一"),
    ],
}

TITLES = {
    "000_b16c5c5fb67b28f4.txt": ["创新突破再加力 决战决胜四季度", "搭桥筑渠引活水"],
    "001_a46d5711a6b0b8a5.txt": [
        "西海岸新区启动“联建共融 政金惠企”战略联盟，12家股份制商业银行青岛分行强强联合，"
        "全力服务实体经济高质量发展"
    ],
    "002_a12014d9f47eab5e.txt": [
        "新区新业态新就业 群体综合团委成立",
        "青岛自贸片区聚焦重点产业、强链补链等五大方面发起“百日攻坚”行动",
        "五个“持续用力”推动 党史学习教育常态化",
        "新区4项技术入选 市节能低碳推广目录",
    ],
    "003_31443a22f1e69377.txt": [
        "西海岸新区“创新突破年”工作专题会议召开 强化责任担当 持续创新突破 "
        "以决战姿态冲刺全年目标任务",
        "推动“十三大创新突破行动”取得更大战果",
        "翰博光电生产基地项目签约",
        "今日导读",
    ],
    "004_e19c1c6cda764ca3.txt": [
        "千里送岗促就业 推进东西部协作",
        "新区实景三维成果 入选全省创新案例",
        "“海洋牧场”冬耕忙",
        "2023年金融服务实体经济 “春雨行动”启动仪式举行",
        "中共青岛工委旧址 揭牌仪式举行",
        "“双一流+”高校青岛校友会 联盟在新区启动",
    ],
}


def page(name: str) -> tuple[Document, tuple[Article, ...]]:
    (document,) = read([str(SEEDS / name)], ReadingOptions())
    assert isinstance(document, Document)
    return document, repair(document, LayoutOptions())


@pytest.mark.parametrize("name", sorted(PAGES))
def test_a_real_page_yields_the_articles_a_reader_sees(name: str) -> None:
    _, articles = page(name)
    found = [article for article in articles if article.kind != "block"]
    rows = [
        (
            article.text[: len(row[0])],
            article.text[-len(row[1]) :],
            article.authors,
            article.published,
            article.jump_to,
            article.continued_from,
        )
        for article, row in zip(found, PAGES[name], strict=True)
    ]
    assert rows == PAGES[name]


@pytest.mark.parametrize("name", sorted(TITLES))
def test_headlines_find_their_articles(name: str) -> None:
    _, articles = page(name)
    titles = [article.title.text for article in articles if article.title]
    assert [title for title in TITLES[name] if title not in titles] == []


@pytest.mark.parametrize("name", sorted(PAGES))
def test_repaired_characters_stand_at_their_source(name: str) -> None:
    document, articles = page(name)
    for article in articles:
        for part in (article.body, article.title, article.byline):
            for run in part.offsets.runs if part else ():
                source = document.text[run.source : run.source_end]
                assert part and part.text[run.start : run.start + run.length] == source


@pytest.mark.parametrize("name", sorted(PAGES))
def test_no_paragraph_of_a_real_page_is_cut_inside_a_sentence(name: str) -> None:
    _, articles = page(name)
    for article in articles:
        if article.kind == "block":
            continue
        *whole, last = article.text.split("\n")
        assert all(paragraph[-1] in "。；！？…”：" for paragraph in whole)
        assert article.jump_to or last[-1] in "。；！？…”："


def test_page_furniture_is_no_content() -> None:
    _, articles = page("003_31443a22f1e69377.txt")
    text = "\n".join(article.text for article in articles)
    assert "更多报道" not in text and "2版" not in text


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(PAGES))
def test_every_mention_can_be_cut_from_the_raw_file(name: str) -> None:
    document, articles = page(name)
    tagger = load_tagger("jieba")
    for article in articles:
        for mention in recognise(article, tagger, MentionOptions(tagger="jieba")):
            raw = document.text[mention.source_start : mention.source_end]
            dense, surface = "".join(raw.split()), "".join(mention.text.split())
            printed_twice = len(dense) > len(surface)
            assert (dense[::2] if printed_twice else dense) == surface, (mention, raw)
