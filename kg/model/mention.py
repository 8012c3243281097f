"""Names as they stand in one article, and what the article says about them."""

from __future__ import annotations

from dataclasses import dataclass

from kg.model.offsets import Span

PAGE = "page"  # ends the rules that know a name from other articles of the page
CORPUS = "corpus"  # ends the rules that know a name from other documents: person.corpus


@dataclass(frozen=True, slots=True)
class Mention:
    """One occurrence of a name.

    ``start`` and ``end`` count characters of the article's ``field`` (``text``,
    ``title`` or ``byline``); ``source_start`` and ``source_end`` count characters of
    the decoded raw file.  ``rule`` names what found it; ``confidence`` is the
    probability that span and type are right, rounded to two decimals.
    ``expanded`` is a fuller name that the sentence itself gives, such as the shared
    head of a coordination; resolution prefers it to ``text``.
    """

    doc: str
    article: str
    type: str
    text: str
    start: int
    end: int
    source_start: int
    source_end: int
    rule: str
    confidence: float
    field: str = "text"
    subtype: str | None = None
    expanded: str | None = None

    @property
    def span(self) -> Span:
        """Where it stands in its field."""
        return Span(self.start, self.end)

    @property
    def fullest(self) -> str:
        """The fuller name where the sentence gives one, else what stands there."""
        return self.expanded or self.text

    @property
    def known_elsewhere(self) -> bool:
        """Whether only other documents show that it is a name."""
        return self.rule.endswith(f".{CORPUS}")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The sentence that says so: ``[start, end)`` of an article's ``field``."""

    doc: str
    article: str
    text: str
    start: int
    end: int
    field: str = "text"


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement of one article between two of its mentions, before resolution.

    ``subject`` and ``object`` index the article's mentions.  ``date`` is EDTF text;
    ``status`` is ``stated``, ``planned`` or ``negated``.
    """

    subject: int
    predicate: str
    object: int | None
    evidence: Evidence
    rule: str
    confidence: float
    title: str | None = None
    role: str | None = None
    date: str | None = None
    status: str = "stated"


@dataclass(frozen=True, slots=True)
class Attribute:
    """A normalised value with its original wording.

    ``value`` is a number in ``unit`` (CNY, USD, mu, m2, …) or EDTF text for dates;
    ``qualifier`` keeps what makes it fuzzy or future (约, 余, 以上, 计划).
    """

    key: str
    value: float | int | str
    unit: str
    qualifier: str
    text: str
    doc: str
    article: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class AttributeClaim:
    """An attribute of one mention of an article, before resolution."""

    mention: int
    attribute: Attribute
