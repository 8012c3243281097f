from __future__ import annotations

from kg.mentions.certain import CertainName
from kg.mentions.elsewhere import find_elsewhere
from kg.model.analysis import Analysis
from kg.model.offsets import MappedText
from tests.factory import make_article, make_mention

ORBAN = {"欧尔班": CertainName("欧尔班", "person", None, 3)}


def missed(text: str, **fields: object) -> Analysis:
    return Analysis(make_article(text, **fields))


def test_a_known_name_is_found() -> None:
    found = find_elsewhere([missed("匈牙利总理欧尔班表示反对。")], ORBAN)
    assert [(item.text, item.type, item.rule) for item in found["page.txt#1"]] == [
        ("欧尔班", "person", "person.corpus")
    ]


def test_it_is_found_in_titles() -> None:
    found = find_elsewhere([missed("", title="匈牙利总理欧尔班表示反对")], ORBAN)
    assert [item.field for item in found["page.txt#1"]] == ["title"]


def test_offsets_lead_into_the_raw_file() -> None:
    article = make_article()
    raw = "匈牙利总理欧\n尔班表示反对。"
    body = MappedText.of(raw).without([(6, 7)])
    found = find_elsewhere([Analysis(type(article)(article.id, article.doc, body))], ORBAN)
    (item,) = found[article.id]
    assert body.text[item.start : item.end] == "欧尔班"
    assert raw[item.source_start : item.source_end] == "欧\n尔班"


def test_what_a_mention_holds_is_left_alone() -> None:
    article = make_article("匈牙利总理欧尔班表示反对。")
    mention = make_mention(article, "总理欧尔", "person")
    assert find_elsewhere([Analysis(article, (mention,), found=1)], ORBAN) == {}


def test_what_stands_behind_a_name_inside_a_longer_one_is_left_alone() -> None:
    article = make_article("外长和总理欧尔班表示反对。")
    whole = make_mention(article, "外长和总理欧尔班表示", "event")
    inner = make_mention(article, "外长", "person")
    assert find_elsewhere([Analysis(article, (whole, inner), found=2)], ORBAN) == {}


def test_what_a_statement_implies_does_not_stand_in_the_way() -> None:
    article = make_article("匈牙利总理欧尔班表示反对。")
    implied = make_mention(article, "总理欧尔", "event")
    assert find_elsewhere([Analysis(article, (implied,), found=0)], ORBAN)


def test_of_two_names_the_longer_is_found() -> None:
    names = {
        "黎巴嫩": CertainName("黎巴嫩", "place", None, 3),
        "黎巴嫩真主党": CertainName("黎巴嫩真主党", "organization", "party", 3),
    }
    (item,) = find_elsewhere([missed("据黎巴嫩真主党当天表示")], names)["page.txt#1"]
    assert (item.text, item.subtype) == ("黎巴嫩真主党", "party")


def test_a_string_that_is_mostly_no_name_is_left_alone() -> None:
    once = {"欧尔班": CertainName("欧尔班", "person", None, 1)}
    assert find_elsewhere([missed("总理欧尔班表示。" * 3)], once) == {}


def test_traditional_text_keeps_its_characters() -> None:
    (item,) = find_elsewhere([missed("匈牙利總理歐爾班表示反對。")], ORBAN)["page.txt#1"]
    assert item.text == "歐爾班"


def test_of_names_that_begin_alike_the_longest_is_found() -> None:
    names = ORBAN | {"欧尔班江": CertainName("欧尔班江", "person", None, 3)}
    found = find_elsewhere([missed("匈牙利总理欧尔班江表示反对。")], names)
    assert [item.text for item in found["page.txt#1"]] == ["欧尔班江"]


def test_texts_shorter_than_any_name_hold_none() -> None:
    assert find_elsewhere([missed(text) for text in ("", "欧", "欧尔")], ORBAN) == {}
