from __future__ import annotations

import pytest

from kg.engine.codec import dump_analyses, dump_documents, load_analyses, load_documents
from kg.model.analysis import Analysis
from kg.model.document import Document, Record
from kg.model.mention import Attribute, AttributeClaim, Claim
from kg.model.offsets import MappedText
from tests.factory import make_article, make_evidence, make_mention


def _analysis() -> Analysis:
    article = make_article("李涛任海辰集团董事长，投资3.5亿元。", title="签约", authors=("刘腾",))
    person = make_mention(article, "李涛", "person")
    company = make_mention(article, "海辰集团", "organization", expanded="海辰集团公司")
    proof = make_evidence(article, article.text)
    amount = Attribute("investment", 3.5e8, "CNY", "", "3.5亿元", article.doc, article.id, proof)
    return Analysis(
        article,
        (person, company),
        (Claim(0, "position", 1, proof, "title", 0.9, title="董事长"),),
        (AttributeClaim(1, amount),),
    )


def test_analyses_come_back_equal() -> None:
    analyses = [_analysis(), Analysis(make_article("", id="page.txt#2"))]
    assert load_analyses(dump_analyses(analyses)) == analyses


def test_equal_names_become_one_object() -> None:
    first, second = load_analyses(dump_analyses([_analysis(), _analysis()]))
    assert first.mentions[0].text is second.mentions[0].text


def test_documents_come_back_equal_even_with_half_characters() -> None:
    record = Record("1", MappedText.of("甲", 5), MappedText.of("乙"), "2023-11", ("李涛",))
    documents = [Document("\udcff.txt", "甲\ud800"), Document("a.jsonl", "", record=record)]
    assert load_documents(dump_documents(documents)) == documents


def test_damaged_bytes_are_a_value_error() -> None:
    with pytest.raises(ValueError, match="decompressing"):
        load_analyses(dump_analyses([_analysis()])[:-9])


def test_numbers_of_any_size_come_back_equal() -> None:
    article = make_article("共10000000000000000000000元。")
    proof = make_evidence(article, article.text)
    amount = Attribute("amount", 10**22, "CNY", "", "共", article.doc, article.id, proof)
    analyses = [Analysis(article, attributes=(AttributeClaim(0, amount),))]
    assert load_analyses(dump_analyses(analyses)) == analyses
