"""Whether the core of a build is enough to answer a query.

The query is read by a small part of the grammar of SPARQL 1.1: SELECT and ASK over
triples with fixed predicates, paths of them, OPTIONAL, UNION, MINUS, FILTER, BIND, VALUES
and subselects.  Each predicate and class that it names must be one of the core.  Whatever
else stands in a query, the answer is no, and the whole build is asked: a query that could
see the difference must never be taken for one that cannot.

Not in that part, because the triples left out would show: a variable as predicate or
class, ``*``, ``?`` and ``!`` in paths (zero steps lead from every node that there is),
DESCRIBE, EXISTS, GRAPH, FROM.  Not in it for simplicity: escapes, long strings, brackets
for blank nodes and lists, BASE and relative IRIs.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from kg.export.rdf_core import EVIDENCE_PREDICATES, is_core_class, is_core_predicate
from kg.export.rdf_terms import TYPE

# "?" in an IRI, and "<" that is not an IRI, are left out: "<?x>" could be read in two ways.
_TOKEN = re.compile(
    r"""(?:\s+|\#[^\n\r]*)*(?:
    (?P<variable>[?$]\w+)
    |(?P<name>[\w-]*(?:\.[\w-]+)*:(?:[\w:-]+(?:\.+[\w:-]+)*)?)
    |(?P<word>[A-Za-z]\w*)
    |(?P<iri><[A-Za-z][\w+.-]*:[^<>"{}|^`\\\s?$()]*>)
    |(?P<literal>(?:"[^"\n\r]*"|'[^'\n\r]*')(?:@[A-Za-z-]+)?
        |[+-]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?)
    |(?P<less><(?=[\s=]))
    |(?P<sign>\^\^|[^<\s]))""",
    re.VERBOSE,
)
_UNREAD = ("\\", '"""', "'''", "/.")
_REFUSED = frozenset({"EXISTS", "FROM"})  # the others that matter can stand nowhere here
# Most queries about evidence name one of these, and need not be read.
_SIGNS = ("oa:", *(f":{re.split('[/#]', iri)[-1][:-1]}" for iri in sorted(EVIDENCE_PREDICATES)))
_TERMS = frozenset({"variable", "name", "iri", "literal"})

Token = tuple[str, str]  # the kind and the text; words in capitals, except "a"
END: Token = ("end", "")


class _OutOfScopeError(Exception):
    """The query is not of the part of SPARQL that is read here, or not of the core."""


def core_suffices(query: str, prefixes: Mapping[str, str]) -> bool:
    """Whether the query gives the same on the core as on the whole build.

    ``prefixes`` are those known without a declaration.  No for a query that is wrong.
    """
    if any(part in query for part in _UNREAD) or any(sign in query for sign in _SIGNS):
        return False
    try:
        _Reader(_tokens(query), prefixes).query()
    except _OutOfScopeError:
        return False
    return True


def _tokens(query: str) -> list[Token]:
    tokens, position = [], 0
    while match := _TOKEN.match(query, position):
        kind, text = str(match.lastgroup), match[str(match.lastgroup)]
        if kind == "word" and text != "a":
            text = text.upper()
            if text in _REFUSED:
                raise _OutOfScopeError
        tokens.append((kind, text))
        position = match.end()
    if query[position:].strip():
        raise _OutOfScopeError
    tokens.append(END)
    return tokens


class _Reader:
    """Reads a query token by token; raises as soon as something is out of scope."""

    def __init__(self, tokens: list[Token], prefixes: Mapping[str, str]) -> None:
        self._tokens = tokens
        self._at = 0
        self._prefixes = dict(prefixes)
        self._parts: dict[str, Callable[[], None]] = {
            "FILTER": self._filter,
            "BIND": self._brackets,
            "OPTIONAL": self.group,
            "MINUS": self.group,
            "UNION": self.group,
            "VALUES": self._values,
        }

    def query(self) -> None:
        """PREFIX …, SELECT … or ASK, the group; what follows it holds no pattern."""
        while self._took("PREFIX"):
            prefix, iri = self._next("name"), self._next("iri")
            self._prefixes[prefix.removesuffix(":")] = iri[1:-1]
        if not self._took("SELECT") and not self._took("ASK"):
            raise _OutOfScopeError
        self._skip_to("{")
        self.group()

    def group(self) -> None:
        """``{ … }`` with everything in it."""
        self._expect("{")
        if self._took("SELECT"):
            self._skip_to("{")
            self.group()
            self._skip_to("}")
        while not self._took("}"):
            kind, text = self._tokens[self._at]
            if kind == "word":
                self._at += 1
                self._part(text)()
            elif text == "{":
                self.group()
            elif text == ".":
                self._at += 1
            else:
                self._term()
                self._properties()

    def _part(self, word: str) -> Callable[[], None]:
        if word not in self._parts:
            raise _OutOfScopeError
        return self._parts[word]

    def _properties(self) -> None:
        while True:
            is_type = self._verb()
            self._object(is_type)
            while self._took(","):
                self._object(is_type)
            if not self._took(";"):
                return
            while self._took(";"):
                pass
            if self._tokens[self._at][1] in {".", "}"}:
                return

    def _verb(self) -> bool:
        """The predicate or path; whether it is rdf:type, whose objects count."""
        kind, text = self._tokens[self._at]
        if text == "a" or (kind in {"name", "iri"} and self._iri() == TYPE):
            self._at += 1
            return True
        self._path()
        return False

    def _path(self) -> None:
        while True:
            self._took("^")
            if self._took("("):
                self._path()
                self._expect(")")
            elif self._iri() == TYPE or not is_core_predicate(self._iri()):
                raise _OutOfScopeError
            else:
                self._at += 1
            self._took("+")
            if not self._took("/") and not self._took("|"):
                return

    def _object(self, is_type: bool) -> None:
        if is_type and not is_core_class(self._iri()):
            raise _OutOfScopeError
        self._term()

    def _term(self) -> None:
        """A subject or an object."""
        if self._tokens[self._at][0] not in _TERMS:
            raise _OutOfScopeError
        self._at += 1
        if self._took("^^"):
            self._iri()
            self._at += 1

    def _iri(self) -> str:
        """The IRI that stands here, as ``<…>``."""
        kind, text = self._tokens[self._at]
        if kind == "iri":
            return text
        prefix, _, local = text.partition(":")
        if kind != "name" or prefix not in self._prefixes:
            raise _OutOfScopeError
        return f"<{self._prefixes[prefix]}{local}>"

    def _filter(self) -> None:
        if self._tokens[self._at][0] in {"word", "name", "iri"}:  # a call without brackets
            self._at += 1
        self._brackets()

    def _brackets(self) -> None:
        """An expression in brackets: it holds no pattern, because EXISTS is refused."""
        self._expect("(")
        depth = 1
        while depth:
            text = self._any()
            if text in {"{", "}"}:
                raise _OutOfScopeError
            depth += (text == "(") - (text == ")")

    def _values(self) -> None:
        self._skip_to("{")
        self._at += 1
        self._skip_to("}")
        self._at += 1

    def _skip_to(self, text: str) -> None:
        """Leave out what holds no pattern; in VALUES after a subselect there are braces."""
        while self._tokens[self._at][1] != text:
            if self._tokens[self._at][1] in {"{", "}"}:
                raise _OutOfScopeError
            self._any()

    def _any(self) -> str:
        if self._tokens[self._at] is END:
            raise _OutOfScopeError
        self._at += 1
        return self._tokens[self._at - 1][1]

    def _took(self, text: str) -> bool:
        if self._tokens[self._at][1] != text:
            return False
        self._at += 1
        return True

    def _expect(self, text: str) -> None:
        if not self._took(text):
            raise _OutOfScopeError

    def _next(self, kind: str) -> str:
        if self._tokens[self._at][0] != kind:
            raise _OutOfScopeError
        return self._any()
