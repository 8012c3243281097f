"""Marks that papers print in front of a brief or of an item of a list: ●, ▲, ◆."""

from __future__ import annotations

# To stand inside the brackets of a regular expression.
ITEM_MARKS = "▲△▼▽◆◇■□▣●○★☆▶►※§◎◤◢"
