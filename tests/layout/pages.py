"""Newspaper pages made from clean articles, with every defect that extraction brings."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from kg.text.normalise import fold

_TOKEN = re.compile(r"[“‘（《「【(]*(?:[A-Za-z0-9.%+\-]+|.)[，。、；：？！”’）》」】,;:?!)]*")


@dataclass(frozen=True)
class Source:
    """A clean article; ``subheads`` stand before the paragraph of that number."""

    title: tuple[str, ...]
    byline: tuple[str, ...]
    paragraphs: tuple[str, ...]
    subheads: tuple[tuple[int, str], ...] = ()
    opener: str = ""  # printed before the first words, but no part of the text
    jump_to: bool = False
    jump_from: bool = False


@dataclass(frozen=True)
class Style:
    """How a page is spoilt; chances are between 0 and 1."""

    width: int = 15
    narrow: int = 0  # lines set this narrow before the column widens; 0: none
    indent: str = "　　"
    column_lines: tuple[int, int] = (8, 16)
    quote_gap: float = 0.2
    padding: float = 0.3
    title: str = "before"  # before, after, end, inside, none
    subheads: str = "drop"  # drop, run, place
    unwrapped: bool = False
    doubled: bool = False
    half_width: bool = False
    cut_at: int = 240  # characters between breaks of an unwrapped text


@dataclass
class Page:
    """A page and what a careful reader sees on it."""

    text: str
    articles: list[Source]
    noise: list[str] = field(default_factory=list)


def cells(text: str) -> int:
    return sum(1 if character < "\x7f" else 2 for character in text)


def wrap(text: str, width: int, indent: str) -> list[str]:
    """Greedy lines of ``width`` full characters; closing marks may hang."""
    lines, line = [], indent
    for match in _TOKEN.finditer(text):
        token = match.group()
        core = token.rstrip("，。、；：？！”’）》」】,;:?!)")
        if (line.strip() and cells(line + core) > 2 * width) or cells(line + token) > 2 * width + 2:
            lines.append(line)
            line = ""
        line += token
    return [*lines, line]


def set_column(source: Source, style: Style, rng: random.Random) -> list[str]:
    """The body as printed lines with column breaks as empty lines."""
    if style.unwrapped:
        return _unwrapped(source, style, rng)
    lines: list[str] = []
    first = True
    for number, paragraph in enumerate(source.paragraphs):
        if style.subheads == "place":
            lines += ["　　" + text for at, text in source.subheads if at == number]
        indent = "　　" if first else style.indent
        first = False
        width = style.narrow if style.narrow and len(lines) < 14 else style.width
        broken = wrap((source.opener if number == 0 else "") + paragraph, width, indent)
        lines += [_pad(line, width, rng, style) for line in broken]
    return _break_columns(lines, style, rng)


def _pad(line: str, width: int, rng: random.Random, style: Style) -> str:
    text = line.strip()
    short = cells(line) < 2 * width - 1 and text[-1] not in "。！？；：”"
    if short and rng.random() < style.padding:
        lead = line[: len(line) - len(line.lstrip())]
        return lead + re.sub(r"(?<=[一-龥，、）])(?=[一-龥（])", " ", text)
    return line


def _break_columns(lines: Sequence[str], style: Style, rng: random.Random) -> list[str]:
    out: list[str] = []
    left = rng.randint(*style.column_lines)
    for line in lines:
        if left == 0 and out:
            out.append("")
            left = rng.randint(*style.column_lines)
        elif out and out[-1] and line[0] in "“（《‘" and rng.random() < style.quote_gap:
            out.append("")
        out.append(line)
        left -= 1
    return out


def _unwrapped(source: Source, style: Style, rng: random.Random) -> list[str]:
    out: list[str] = []
    room = rng.randint(style.cut_at // 2, style.cut_at)
    for number, paragraph in enumerate(source.paragraphs):
        if style.subheads == "place":
            for at, text in source.subheads:
                if at == number:
                    out += [text, ""]
        rest = (source.opener if number == 0 else "") + paragraph
        while len(rest) > room:
            cut = room
            while cut < len(rest) and not (
                "一" <= rest[cut] <= "龥" and "一" <= rest[cut - 1] <= "龥"
            ):
                cut += 1
            if len(rest) - cut < 6:
                break
            out += [rest[:cut], ""]
            rest = rest[cut:]
            room = rng.randint(style.cut_at // 2, style.cut_at)
        room = max(20, room - len(rest))
        out += [rest, ""]
    return out[:-1]


def half_width(text: str) -> str:
    return text.translate(str.maketrans("，；：（）！？", ",;:()!?"))


def make_page(
    sources: Sequence[Source],
    styles: Sequence[Style],
    rng: random.Random,
    noise: Sequence[str] = (),
) -> Page:
    """The articles one after another, each in its own style."""
    pairs = list(zip(sources, styles, strict=True))
    blocks = [_block(source, style, rng) for source, style in pairs]
    tail = _place(blocks, [_title(source, style) for source, style in pairs], styles, rng)
    lines: list[str] = []
    for block in blocks:
        apart = rng.random() < 0.8 or block[-1].strip()[-1] not in "。）"
        lines += [*block, ""] if apart else block
    for title in tail:
        lines += [*title, ""]
    for item in noise:
        at = rng.choice([index for index, line in enumerate(lines) if not line] or [0])
        lines[at:at] = ["", item, ""] if at else [item, ""]
    text = " " + "\n".join(lines) + "\n"
    if any(style.half_width for style in styles):
        text = half_width(text)
    return Page(text, list(sources), list(noise))


def _block(source: Source, style: Style, rng: random.Random) -> list[str]:
    """Byline, body, and the headings that stand with them."""
    body = set_column(source, style, rng)
    if source.jump_from:
        body[0] = "（上接第一版）" + body[0].strip()
    if source.jump_to:
        body[-1] += "（下转第二版）"
    byline = [*(("" if style.unwrapped else "　　") + line for line in source.byline)]
    if style.unwrapped and byline:
        byline.append("")
    block = byline + body
    title = _title(source, style)
    if style.title == "before":
        block = [*title, "", *block]
    elif style.title == "after":
        block = [*block, "", *title]
    if style.subheads == "run" and source.subheads:
        block += ["", *_run(source, rng)]
    return block


def _title(source: Source, style: Style) -> list[str]:
    title = [_double(line) if style.doubled else line for line in source.title]
    if style.unwrapped:
        return [item for line in title for item in (line, "")][:-1]
    return title


def _run(source: Source, rng: random.Random) -> list[str]:
    texts = [text for _, text in source.subheads]
    if len(texts) > 2 and rng.random() < 0.5:
        return ["".join(texts[:2]), *texts[2:]]
    return ["".join(texts)] if rng.random() < 0.5 else texts


def _double(text: str) -> str:
    return "".join(character * 2 for character in text)


def _place(
    blocks: list[list[str]],
    titles: Sequence[list[str]],
    styles: Sequence[Style],
    rng: random.Random,
) -> list[list[str]]:
    """Put headlines into the body of another article, or keep them for the end."""
    tail: list[list[str]] = []
    for number, title in enumerate(titles):
        breaks = [
            (index, at)
            for index, block in enumerate(blocks)
            if index != number and not styles[index].unwrapped
            for at, line in enumerate(block)
            if not line and 3 < at < len(block) - 1
        ]
        if styles[number].title == "inside" and breaks:
            index, at = rng.choice(breaks)
            blocks[index][at:at] = ["", *title]
        elif styles[number].title in ("inside", "end"):
            tail.append(title)
    return tail


def random_style(rng: random.Random) -> Style:
    """A style drawn from what newspapers do."""
    unwrapped = rng.random() < 0.15
    narrow = 0
    width = rng.choice([8, 10, 11, 12, 13, 14, 15, 15, 16, 16, 17, 17, 18])
    if not unwrapped and width > 12 and rng.random() < 0.15:
        narrow = rng.choice([6, 7, 8])
    return Style(
        width=width,
        narrow=narrow,
        indent=rng.choice(["　　", "　 ", "　 ", "  "]),
        column_lines=rng.choice([(6, 12), (8, 16), (12, 24), (20, 40)]),
        quote_gap=rng.choice([0, 0.2, 0.6]),
        padding=rng.choice([0, 0.5, 1]),
        title=rng.choice(["before", "before", "after", "after", "end", "inside", "none"]),
        subheads=rng.choice(["drop", "run", "run", "place"]),
        unwrapped=unwrapped,
        doubled=rng.random() < 0.1,
    )


# ---------------------------------------------------------------- scoring


def norm(text: str) -> str:
    return re.sub(r"\s+", "", fold(text))


def sentences(text: str) -> list[str]:
    found: list[str] = []
    for paragraph in text.split("\n"):
        found += re.findall(r".*?[。!?]+[”’\"')」』]*|.+$", norm(paragraph))
    return [item for item in found if item]


@dataclass(frozen=True)
class Score:
    """Sentence F1 in the right article, articles separated, titles found."""

    f1: float
    separated: int
    titles: int
    wanted_titles: int
    articles: int
    missed: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()


def grams(text: str) -> Counter[str]:
    dense = norm(text)
    return Counter(dense[index : index + 8] for index in range(max(1, len(dense) - 7)))


def score(page: Page, styles: Sequence[Style], found: Sequence[tuple[str | None, str]]) -> Score:
    """The measure of the practice pages: ``found`` holds titles and texts."""
    neutral = [norm(item) for item in page.noise]
    truth: list[Counter[str]] = []
    for source in page.articles:
        texts = [*source.title, *source.byline, "".join(source.title)]
        texts += [text for _, text in source.subheads]
        texts.append("".join(text for _, text in source.subheads))
        neutral += [norm(text) for text in texts]
        neutral += [norm(_double(text)) for text in texts]
        kept = sentences("\n".join(source.paragraphs))
        if source.jump_to:
            neutral.append(kept.pop())
        if source.jump_from:
            neutral.append(kept.pop(0))
        truth.append(Counter(kept))
    wanted = sum(truth, Counter[str]())
    given = Counter(
        item
        for _, text in found
        for item in sentences(text)
        if item in wanted or not any(item in other for other in neutral)
    )
    own = [grams("\n".join(source.paragraphs)) for source in page.articles]
    got = [grams(text) for _, text in found]
    order = sorted(
        (
            (sum((left & right).values()), i, k)
            for i, left in enumerate(own)
            for k, right in enumerate(got)
        ),
        key=lambda item: (-item[0], item[1], item[2]),
    )
    pair: dict[int, tuple[int, int]] = {}
    for common, i, k in order:
        if common and i not in pair and k not in {taken for taken, _ in pair.values()}:
            pair[i] = (k, common)
    hits = separated = titles = wanted_titles = 0
    for i, source in enumerate(page.articles):
        has_title = styles[i].title != "none" and bool(source.title)
        wanted_titles += has_title
        if i not in pair:
            continue
        k, common = pair[i]
        hits += sum((truth[i] & Counter(sentences(found[k][1]))).values())
        covered = common / sum(own[i].values()) >= 0.9
        separated += covered and common / sum(got[k].values()) >= 0.9
        titles += has_title and norm(found[k][0] or "") == norm("".join(source.title))
    precision = hits / sum(given.values()) if given else 0.0
    recall = hits / sum(wanted.values()) if wanted else 0.0
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    missed = tuple((wanted - given).elements())
    extra = tuple((given - wanted).elements())
    return Score(f1, separated, titles, wanted_titles, len(page.articles), missed, extra)


__all__ = ["Page", "Score", "Source", "Style", "make_page", "random_style", "replace", "score"]
