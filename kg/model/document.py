"""What comes in: files decoded to text, and what could not be read."""

from __future__ import annotations

from dataclasses import dataclass, field

from kg.model.offsets import MappedText


@dataclass(frozen=True, slots=True)
class Record:
    """An article that the input already cut out (one JSON line), taken as it is.

    The mapped texts point into the decoded file that holds the line.
    """

    id: str
    text: MappedText
    title: MappedText | None = None
    published: str | None = None
    authors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """One input file, or one record of a JSON-lines file, decoded to text.

    ``path`` is relative to the input root, with forward slashes; ``encoding`` is
    the detected one (None for formats that state their own); ``sha256`` is of the
    file's bytes.  ``published`` is a date found beside the text (file name, HTML
    metadata), not in it: YYYY-MM-DD, YYYY-MM or YYYY.
    """

    path: str
    text: str
    kind: str = "txt"
    encoding: str | None = None
    sha256: str = ""
    published: str | None = None
    title: str | None = None
    record: Record | None = None

    @property
    def id(self) -> str:
        """Path, and for one record of several its own id behind ``#``."""
        return f"{self.path}#{self.record.id}" if self.record else self.path


@dataclass(frozen=True, slots=True)
class Problem:
    """An input that was skipped, in words for the user: what, why, what to do."""

    path: str
    reason: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" + (f" ({self.hint})" if self.hint else "")


@dataclass(frozen=True, slots=True)
class Article:
    """One article of a document with its layout repaired.

    ``body`` holds paragraphs joined by a line break.  ``byline`` is the line that
    names reporters (``□记者 刘腾 报道``), kept out of the body.  ``published`` is
    YYYY-MM-DD, YYYY-MM, YYYY or None.  ``kind`` is ``article``, ``caption`` or
    ``block`` (an orphaned headline or a table of contents).  ``jump_to`` and
    ``continued_from`` hold the page a jump marker names; ``head`` is the id of the
    article in another document that this one continues.  ``record`` marks an article
    that the input had cut out: nothing ties it to the others of its file.
    """

    id: str
    doc: str
    body: MappedText
    title: MappedText | None = None
    byline: MappedText | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    kind: str = "article"
    jump_to: str | None = None
    continued_from: str | None = None
    head: str | None = None
    notes: tuple[str, ...] = field(default=())
    record: bool = False

    @property
    def page(self) -> str:
        """What it shares with its neighbours: the document, or itself for a record."""
        return self.id if self.record else self.doc

    @property
    def text(self) -> str:
        """The repaired body."""
        return self.body.text

    def field_text(self, name: str) -> MappedText:
        """The mapped text of ``text``, ``title`` or ``byline`` (empty when absent)."""
        if name == "text":
            return self.body
        part = {"title": self.title, "byline": self.byline}[name]
        return part if part is not None else MappedText.of("")
