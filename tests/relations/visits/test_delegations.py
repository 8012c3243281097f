from tests.relations.said import said


def test_a_delegation_is_its_leader_not_who_spoke_last() -> None:
    text = (
        "{p:邢绍钧}率{o:济南市党政代表团}来考察。{p:马学智}主持会议，{p:公茂林}通报情况。"
        "代表团一行首先来到{l:达板镇}。"
    )
    assert said(text, "visited") == [("邢绍钧", "visited", "达板镇")]


def test_without_a_leader_the_visitor_is_who_was_told_before() -> None:
    text = "{p:马学智}到{l:和政县}调研。代表团一行首先来到{l:达板镇}。"
    assert ("马学智", "visited", "达板镇") in said(text, "visited")
