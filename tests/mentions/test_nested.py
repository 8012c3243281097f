from __future__ import annotations

from kg.mentions.candidate import Candidate
from kg.mentions.nested import find_nested

MEETING = Candidate(0, 15, "event", "event.ending", 0.8)


def test_a_campaign_inside_the_name_of_a_meeting_is_a_mention() -> None:
    campaign = Candidate(6, 11, "project", "project.in_quotes", 0.8)
    assert find_nested([campaign], [MEETING]) == [campaign]


def test_a_place_inside_the_name_of_a_meeting_is_none() -> None:
    place = Candidate(0, 5, "place", "place.tagger", 0.9)
    assert find_nested([place], [MEETING]) == []


def test_the_chosen_name_itself_is_not_nested() -> None:
    body = Candidate(0, 15, "organization", "org.tagger", 0.9)
    assert find_nested([body], [MEETING]) == []
