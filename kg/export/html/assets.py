"""The page's own files, made small."""

from __future__ import annotations

import hashlib
import re
from base64 import b64encode
from functools import cache
from importlib.resources import files

SCRIPTS = (
    "base",
    "data",
    "state",
    "find",
    "filters",
    "nodes",
    "edges",
    "labels",
    "scene",
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
