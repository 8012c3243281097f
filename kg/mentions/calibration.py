"""What the confidence of a mention means: how often the rule that found it is right.

Each figure is the share of a rule's mentions whose text and type the annotated texts
under ``evaluation/`` (those not held out) and the annotated seeds confirm, with two
right and two wrong added so that rare rules are not certain (Laplace's rule of
succession doubled), and never above 0.97.  The learned layer read each half of the texts
with weights trained on the other.
"""

from __future__ import annotations

_SHARE_RIGHT: dict[str, float] = {
    "gazetteer": 1.0,
    "event.congress": 0.85,
    "event.ending": 0.72,
    "event.held": 0.85,
    "event.short": 0.88,
    "organization.corpus": 0.93,
    "org.abbreviated": 0.8,
    "org.branch": 0.8,
    "org.brand": 0.88,
    "org.centre": 0.85,
    "org.coined": 0.79,
    "org.complete": 0.9,
    "org.counted": 0.9,
    "org.ending": 0.9,
    "org.forum": 0.8,
    "org.founded": 0.92,
    "org.foreign": 0.7,
    "org.listed": 0.75,
    "org.joined": 0.85,
    "org.known": 0.93,
    "org.learned": 0.83,
    "org.level": 0.95,
    "org.mission": 0.9,
    "org.office": 0.8,
    "org.parent": 0.88,
    "org.part": 0.86,
    "org.pointed": 0.88,
    "org.posted": 0.89,
    "org.shop": 0.9,
    "org.short": 0.75,
    "org.tagger": 0.97,
    "org.trade": 0.93,
    "org.unit": 0.88,
    "organization.quoted": 0.7,
    "organization.repeat": 0.94,
    "person.after_title": 0.94,
    "person.byline": 0.97,
    "person.corpus": 0.95,
    "person.framed": 0.9,
    "person.glued": 0.75,
    "person.learned": 0.83,
    "person.listed": 0.9,
    "person.parts": 0.95,
    "person.repeat": 0.92,
    "person.tagger": 0.97,
    "person.tibetan": 0.85,
    "person.transliterated": 0.85,
    "place.bilateral": 0.8,
    "place.completed": 0.8,
    "place.corpus": 0.93,
    "place.county": 0.88,
    "place.ending": 0.92,
    "place.industry": 0.75,
    "place.known": 0.95,
    "place.learned": 0.72,
    "place.letters": 0.78,
    "place.line": 0.82,
    "place.listed": 0.8,
    "place.nested": 0.97,
    "place.venue": 0.8,
    "place.region": 0.85,
    "place.repeat": 0.87,
    "place.station": 0.85,
    "place.tagger": 0.95,
    "project.corpus": 0.9,
    "project.described": 0.75,
    "project.ending": 0.83,
    "project.founded": 0.93,
    "project.funded": 0.87,
    "project.in_quotes": 0.95,
    "project.known": 0.9,
    "project.listed": 0.75,
    "project.phase": 0.7,
    "project.quoted": 0.95,
    "project.repeat": 0.9,
    "project.titled": 0.85,
    "event.repeat": 0.8,
    "project.works": 0.75,
}
_WEAK = 0.75  # strength below which a candidate is a weaker variant of its rule


def confidence(rule: str, strength: float) -> float:
    """Share of right mentions of ``rule``; a rule not measured yet keeps its ``strength``.

    Half the distance to the rule's share is taken where one of its variants is weaker
    than the rule itself (a person without a surname).
    """
    share = _SHARE_RIGHT.get(rule)
    if share is None:
        return round(strength, 2)
    return round(share if strength >= _WEAK else (share + strength) / 2, 2)
