"""Options as bytes, for other processes and for keys."""

from __future__ import annotations

import json
from dataclasses import asdict

from kg.config import Options, options_from


def dump_options(options: Options) -> bytes:
    """All options, in a fixed order."""
    return json.dumps(asdict(options), ensure_ascii=False, sort_keys=True).encode()


def load_options(data: bytes) -> Options:
    """The options that ``dump_options`` wrote."""
    return options_from(json.loads(data))
