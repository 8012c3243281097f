"""The page's own files, and the one library it stands on, checked by hash."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files

from kg.errors import BuildError

# vis-network 9.1.2 (2022-03-28, Apache-2.0 or MIT) as pyvis ships it.  The page leans on
# its insides, so another copy must not slip in.
LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
LIBRARY_SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"

SCRIPTS = (
    "base",
    "data",
    "state",
    "find",
    "filters",
    "nodes",
    "edges",
    "labels",
    "graph",
    "focus",
    "path",
    "evidence",
    "panel",
    "overview",
    "sidebar",
    "timeline",
    "combobox",
    "table",
    "export",
    "svg",
    "link",
    "keyboard",
    "main",
)

_INDENT = re.compile(r"^ +", re.MULTILINE)
_CSS_COMMENT = re.compile(r"/\*.*?\*/\s*", re.DOTALL)
_CSS_BLANKS = re.compile(r"\s*([{};,>]|$)\s*", re.MULTILINE)


@cache
def library() -> str:
    """The vis-network script of the installed pyvis.

    Raises ``BuildError`` when it is another one than this page was tested with.
    """
    data = (files("pyvis") / LIBRARY).read_bytes()
    if hashlib.sha256(data).hexdigest() != LIBRARY_SHA256:
        raise BuildError(
            "the vis-network script in the installed pyvis is not the one this page was"
            " tested with; install pyvis 0.3.2"
        )
    # Browsers read CRLF as LF before they compare hashes.
    text = data.decode("utf-8").replace("\r\n", "\n")
    return re.sub(r"\n//# sourceMappingURL=\S+\s*$", "\n", text)


@cache
def script() -> str:
    """All scripts of the page as one function, without comments and needless blanks."""
    from rjsmin import jsmin

    body = "".join(_read(f"scripts/{name}.js") for name in SCRIPTS)
    return str(jsmin(f'(() => {{\n"use strict";\n{body}}})();')) + "\n"


@cache
def style() -> str:
    """The style sheet without comments and needless blanks."""
    text = _CSS_BLANKS.sub(r"\1", _CSS_COMMENT.sub("", _read("style.css")))
    return text.replace(": ", ":").replace(";}", "}")


@cache
def template() -> str:
    """The Jinja template of the page."""
    return _INDENT.sub("", _read("template.html"))


def csp_hash(text: str) -> str:
    """The source expression that lets this very inline script or style through."""
    return "'sha256-" + b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode() + "'"


def _read(name: str) -> str:
    return (files("kg.export.html") / name).read_text(encoding="utf-8")
