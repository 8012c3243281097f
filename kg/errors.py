"""One root for every error that a user may see."""

from __future__ import annotations


class KgError(Exception):
    """What went wrong, where, and what to do about it, in one line."""


class InputError(KgError):
    """An input that cannot be read."""


class ConfigError(KgError):
    """An option or option file that does not say what it should."""


class QueryError(KgError):
    """A question that cannot be understood or answered."""


class BuildError(KgError):
    """A folder that does not hold a complete build."""
