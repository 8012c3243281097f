"""The one library of the page, checked by hash and cut down to what the page uses."""

from __future__ import annotations

import hashlib
import re
from functools import cache
from importlib.resources import files

from kg.errors import BuildError

# vis-network 9.1.2 (2022-03-28, Apache-2.0 or MIT) as pyvis ships it.  The page leans on
# its insides, so another copy must not slip in.
LIBRARY = "templates/lib/vis-9.1.2/vis-network.min.js"
LIBRARY_SHA256 = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"

# What the page never calls: (first text that goes, a text in the last piece that goes,
# first text after it that stays).  Found by the coverage of a browser session, checked by
# the tests that drive the page.
CLASS_END = "]),t}()"
UNUSED = (
    ('{key:"insertTo"', '{key:"_moveSelector"', CLASS_END),  # colour picker
    (
        '{key:"setOptions",value:function(t){if(void 0!==t){this.popupHistory',
        '{key:"getOptions",value:function(){for(var t={}',
        CLASS_END,
    ),  # panel of options
    (',de:{addDescription:"', 'cs:{addDescription:"', "});var"),  # languages of the editor
    ('{key:"clusterByHubsize"', '{key:"_filter"', '{key:"_updateState"'),  # clusters
    ('{key:"cleanNavigation"', '{key:"_zoomOut"', '{key:"configureKeyboardBindings"'),
    ('{key:"_condenseHierarchy"', '{key:"_getCenterPosition"', CLASS_END),  # layered layout
    ('{key:"toggleEditMode"', '{key:"_performEditEdge"', CLASS_END),  # editor
)
NOTICE = """ *
 * Changed by kg: code for editing, option panels, clusters and layered layout left out.
 */
"""

_SOURCE_MAP = re.compile(r"\n//# sourceMappingURL=\S+\s*$")


@cache
def source() -> str:
    """The vis-network script of the installed pyvis, without what the page does not use.

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
    for piece in UNUSED:
        text = _without(text, *piece)
    return _SOURCE_MAP.sub("\n", text.replace(" */\n", NOTICE, 1))


def _without(text: str, first: str, last: str, after: str) -> str:
    """``text`` without what stands from ``first`` up to the ``after`` that follows ``last``."""
    start = text.index(first)
    return text[:start] + text[text.index(after, text.index(last, start)) :]
