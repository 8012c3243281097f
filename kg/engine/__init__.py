"""How the stages are driven over many articles."""

from kg.engine.local import Outcome, run

__all__ = ["Outcome", "run"]
