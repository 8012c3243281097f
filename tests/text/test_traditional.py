"""Traditional characters read as simplified ones."""

from kg.text.normalise import fold
from kg.text.traditional import is_traditional, simplified


def test_simplified_keeps_the_length() -> None:
    assert simplified("記者報導：臺灣與廣東") == "记者报导：台湾与广东"


def test_script_is_told_by_the_share_of_changed_characters() -> None:
    assert is_traditional("記者從會議獲悉")
    assert not is_traditional("记者从会议获悉，" * 9 + "龍")


def test_fold_reads_full_width_and_traditional_forms() -> None:
    assert fold("「（２０２３）」，記者") == "“(2023)”,记者"
