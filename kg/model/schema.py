"""The one table of entity types, subtypes and predicates.

Whoever needs to know which types exist, or who may stand on which side of a
predicate, asks this module; nothing else repeats the lists.
"""

from __future__ import annotations

from dataclasses import dataclass

PERSON = "person"
ORGANIZATION = "organization"
PROJECT = "project"
PLACE = "place"
EVENT = "event"

SUBTYPES: dict[str, tuple[str, ...]] = {
    PERSON: (),
    ORGANIZATION: (
        "company",
        "bank",
        "government",
        "party",
        "school",
        "hospital",
        "media",
        "association",
        "committee",
        "other",
    ),
    PROJECT: ("construction", "programme", "platform", "product"),
    PLACE: ("division", "zone", "park", "street", "community", "nature", "site", "country"),
    EVENT: ("meeting", "ceremony", "visit", "contest", "activity"),
}
ENTITY_TYPES: tuple[str, ...] = tuple(SUBTYPES)

COOCCURS = "cooccurs"  # predicate of the edge between two entities named together
STATUSES: tuple[str, ...] = ("stated", "planned", "negated")
FIELDS: tuple[str, ...] = ("text", "title", "byline")


@dataclass(frozen=True, slots=True)
class Predicate:
    """A relation type: who may stand on either side, and how it reads.

    ``range`` is empty when the object is the article itself (``authored``); ``besides``
    are pairs of types that may stand together outside domain and range.
    """

    name: str
    domain: frozenset[str]
    range: frozenset[str]
    label_zh: str
    symmetric: bool = False
    besides: frozenset[tuple[str, str]] = frozenset()

    def allows(self, subject: str, object_: str | None) -> bool:
        """Whether entities of these types may stand on the two sides."""
        if object_ is None:
            return subject in self.domain and not self.range
        within = subject in self.domain and object_ in self.range
        return within or (subject, object_) in self.besides


def _predicate(
    name: str,
    domain: tuple[str, ...],
    range_: tuple[str, ...],
    label: str,
    *,
    symmetric: bool = False,
    besides: tuple[tuple[str, str], ...] = (),
) -> Predicate:
    sides = frozenset(domain), frozenset(range_)
    return Predicate(name, *sides, label, symmetric, frozenset(besides))


PREDICATES: dict[str, Predicate] = {
    predicate.name: predicate
    for predicate in (
        _predicate("position", (PERSON,), (ORGANIZATION, PLACE), "任职"),
        _predicate("attended", (PERSON, ORGANIZATION), (EVENT,), "参加"),
        _predicate("visited", (PERSON,), (ORGANIZATION, PLACE, PROJECT), "到访"),
        _predicate(
            "located_in",
            (ORGANIZATION, PROJECT, PLACE, EVENT),
            (PLACE,),
            "位于",
            besides=((EVENT, ORGANIZATION),),  # a contest in a school, a ceremony in a hospital
        ),
        _predicate(
            "part_of",
            (ORGANIZATION, PLACE, PROJECT),
            (ORGANIZATION, PLACE, PROJECT),
            "隶属",
        ),
        _predicate("invests_in", (ORGANIZATION,), (PROJECT, ORGANIZATION, PLACE), "投资"),
        _predicate("cooperates", (ORGANIZATION,), (ORGANIZATION, PLACE), "合作", symmetric=True),
        _predicate("signed", (ORGANIZATION, PERSON), (PROJECT, EVENT), "签约"),
        _predicate("supports", (PROJECT, ORGANIZATION), (PROJECT, ORGANIZATION), "配套"),
        _predicate("authored", (PERSON,), (), "撰稿"),
    )
}
