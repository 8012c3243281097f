"""How the stages are driven over many articles."""

from kg.engine.local import Outcome, run
from kg.engine.progress import Progress, silent

__all__ = ["Outcome", "Progress", "run", "silent"]
