"""jieba behind the tagger's protocol."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from kg.mentions.tagger import Token

_JIEBA_LABELS = {"nr": "PER", "ns": "LOC", "nt": "ORG", "t": "TIME", "x": "w"}


class JiebaTagger:
    """jieba's part-of-speech tags, without onnxruntime."""

    def tag(self, sentences: Sequence[str]) -> list[list[Token]]:
        import jieba.posseg

        jieba.setLogLevel(logging.WARNING)
        return [
            [Token(word, _JIEBA_LABELS.get(tag[:2], tag)) for word, tag in jieba.posseg.cut(item)]
            for item in sentences
        ]
