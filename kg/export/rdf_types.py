"""Which class of which vocabulary an entity, and which property a relation, becomes."""

from __future__ import annotations

from typing import NamedTuple

from kg.model.schema import EVENT, ORGANIZATION, PERSON, PLACE, PROJECT

CLASSES: dict[str, tuple[str, ...]] = {
    PERSON: ("schema:Person",),
    ORGANIZATION: ("org:Organization", "schema:Organization"),
    PROJECT: ("foaf:Project",),  # schema:Project would make every project an organization
    PLACE: ("schema:Place",),
    EVENT: ("schema:Event",),
}

SUBTYPE_CLASSES: dict[str, tuple[str, ...]] = {
    "company": ("schema:Corporation",),
    "bank": ("schema:BankOrCreditUnion",),
    "government": ("schema:GovernmentOrganization",),
    "school": ("schema:EducationalOrganization",),
    "hospital": ("schema:Hospital",),
    "media": ("schema:NewsMediaOrganization",),
    "division": ("schema:AdministrativeArea",),
    "country": ("schema:Country",),
    "nature": ("schema:Landform",),
}


class Property(NamedTuple):
    """A property, and whether it runs from the relation's object to its subject."""

    name: str
    inverse: bool = False
    symmetric: bool = False


POST = Property("kg:holdsPostAt")
COOCCURS = Property("kg:coOccursWith", symmetric=True)
_BETWEEN: dict[tuple[str, str, str], Property] = {
    ("located_in", PLACE, PLACE): Property("schema:containedInPlace"),
    ("part_of", ORGANIZATION, ORGANIZATION): Property("org:subOrganizationOf"),
    ("part_of", PLACE, PLACE): Property("schema:containedInPlace"),
    ("invests_in", ORGANIZATION, ORGANIZATION): Property("schema:founder", inverse=True),
    ("cooperates", ORGANIZATION, ORGANIZATION): Property("org:linkedTo", symmetric=True),
}
_ANYWHERE: dict[str, Property] = {
    "position": POST,
    "attended": Property("schema:attendee", inverse=True),
    "visited": Property("kg:visited"),
    "located_in": Property("schema:location"),
    "part_of": Property("dcterms:isPartOf"),
    "invests_in": Property("schema:funder", inverse=True),
    "cooperates": Property("kg:cooperatesWith", symmetric=True),
    "signed": Property("kg:signed"),
    "supports": Property("kg:supports"),
    "authored": Property("schema:author", inverse=True),
}


def property_of(predicate: str, subject: str, object_: str | None) -> Property:
    """The property for a relation between entities of these types."""
    return _BETWEEN.get((predicate, subject, object_ or ""), _ANYWHERE[predicate])


def predicate_of(name: str) -> tuple[str, bool]:
    """The predicate behind a property, and whether the property runs the other way.

    A property of no predicate is its own.
    """
    found = _PREDICATES.get(name)
    return found or (name, False)


_PREDICATES = {
    prop.name: (key if isinstance(key, str) else key[0], prop.inverse)
    for key, prop in [*_BETWEEN.items(), *_ANYWHERE.items(), ("cooccurs", COOCCURS)]
}
