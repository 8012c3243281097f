"""Scores against annotated texts, and pinned floors."""

from kg.evaluation.evaluate import Scores, evaluate, figures
from kg.evaluation.gold import GoldDocument, read_gold, read_held_out

__all__ = ["GoldDocument", "Scores", "evaluate", "figures", "read_gold", "read_held_out"]
