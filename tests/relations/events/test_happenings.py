from tests.relations.said import analyse, said


def test_an_unnamed_happening_becomes_an_event_with_its_guests() -> None:
    analysis = analyse("{o:山港公司}在{l:西海岸新区}揭牌成立。{p:孙永红}出席并致辞。")
    [event] = analysis.mentions[3:]
    assert (event.text, event.type, event.expanded) == (
        "揭牌成立",
        "event",
        "山港公司揭牌成立仪式",
    )
    assert (0, "attended") not in [(claim.subject, claim.predicate) for claim in analysis.claims]
    assert (2, "attended", 3) in [
        (claim.subject, claim.predicate, claim.object) for claim in analysis.claims
    ]


def test_a_named_ceremony_is_where_it_happened() -> None:
    assert ("启动仪式", "located_in", "新区") in said(
        "{o:战略联盟}在{l:新区}启动。{p:王清源}出席{e:启动仪式|战略联盟启动仪式}。"
    )


def test_without_a_guest_there_is_no_event() -> None:
    assert len(analyse("{o:山港公司}在{l:西海岸新区}揭牌成立。").mentions) == 2


def test_an_unnamed_event_has_its_day() -> None:
    analysis = analyse(
        "今天下午，{o:山港公司}在{l:西海岸新区}揭牌成立。{p:孙永红}出席。", published="2023-11-15"
    )
    assert [(item.mention, item.attribute.value) for item in analysis.attributes] == [
        (3, "2023-11-15")
    ]
