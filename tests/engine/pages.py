"""Folders of small pages, for whole builds with the quick tagger."""

from __future__ import annotations

from pathlib import Path

from kg.config import EngineOptions, MentionOptions, Options

_NAMES = ("孙永红", "李涛", "王建国", "刘洋")
_PLACES = ("青岛", "济南", "烟台")


def write_pages(folder: Path, count: int, start: int = 0) -> None:
    """``count`` pages whose names overlap, so that resolution joins them."""
    folder.mkdir(exist_ok=True)
    for number in range(start, start + count):
        person, other = _NAMES[number % 4], _NAMES[(number // 4 + 1) % 4]
        place = _PLACES[number % 3]
        (folder / f"page{number:04}.txt").write_text(
            f"{place}第{number}号项目签约\n"
            f"　　11月15日，海辰集团董事长{person}到{place}考察第{number}号项目。"
            f"{place}市市长{other}参加活动。海辰集团计划投资{number + 1}亿元。\n",
            encoding="utf-8",
        )


def quick(**engine: object) -> Options:
    """Options with jieba, which loads faster than LAC."""
    return Options(mentions=MentionOptions(tagger="jieba"), engine=EngineOptions(**engine))  # type: ignore[arg-type]
