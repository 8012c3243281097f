"""Two names of a sentence have cues for what they have to do with each other."""

from __future__ import annotations

from kg.relations.pair_cues import NamedSentence
from kg.relations.view import make_view
from tests.factory import make_article, make_mention

TEXT = "海明公司昨天入驻玉泉县，厂房已封顶。"


def sentence(text: str = TEXT) -> NamedSentence:
    article = make_article(text)
    mentions = (
        make_mention(article, "海明公司", "organization"),
        make_mention(article, "玉泉县", "place"),
    )
    view = make_view(article, mentions, "text")
    return NamedSentence(view, view.sentences[0])


def cues(found: NamedSentence, *, turned: bool = False) -> set[str]:
    first, second = reversed(found.names) if turned else found.names
    return {*found.beside(first, second), *found.further(first, second)}


def test_the_characters_between_two_names_are_cues_of_their_types_and_order() -> None:
    assert {"m2 入驻 ⓄⓁ>", "before 入驻 ⓄⓁ>", "after 昨 ⓄⓁ>"} <= cues(sentence())


def test_the_order_of_subject_and_object_is_part_of_a_cue() -> None:
    assert "m2 入驻 ⓁⓄ<" in cues(sentence(), turned=True)


def test_the_ends_of_both_names_are_cues() -> None:
    assert {"S 公司 >", "O 县 >", "SO 司 县 >"} <= cues(sentence())


def test_a_verb_counts_for_all_verbs_of_its_list() -> None:
    one, other = (sentence(TEXT.replace("入驻", verb)) for verb in ("坐落于", "位于"))
    shared = {cue for cue in cues(one) if cue.startswith("s ")}
    assert shared
    assert shared == {cue for cue in cues(other) if cue.startswith("s ")}


def test_what_the_clause_of_the_other_name_is_about_is_a_cue() -> None:
    assert "subject s self ⓄⓁ>" in cues(sentence())


def test_white_space_is_made_visible() -> None:
    assert "m1 ¶ ⓄⓁ>" in cues(sentence("海明公司 入驻玉泉县。"))
