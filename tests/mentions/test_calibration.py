from __future__ import annotations

from kg.mentions.calibration import confidence


def test_a_measured_rule_states_its_share_of_right_mentions() -> None:
    assert confidence("org.tagger", 0.9) == 0.97


def test_a_weaker_variant_of_a_rule_is_less_sure() -> None:
    assert confidence("person.tagger", 0.7) < confidence("person.tagger", 0.95)


def test_an_unmeasured_rule_keeps_its_strength() -> None:
    assert confidence("new.rule", 0.666) == 0.67
