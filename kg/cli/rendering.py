"""Reports as terminal text, Markdown, HTML or JSON."""

from __future__ import annotations

import html
import io
import json
from typing import Literal

from rich import box
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from kg.cli.report import Block, Heading, Line, Quote, Report, Table, mark
from kg.export.rows import to_row

Format = Literal["text", "md", "html", "json"]
UNBOUNDED = 4000  # columns when the output is no terminal: nothing is folded or cut


def render(report: Report, format_: Format, width: int | None = None, colour: bool = False) -> str:
    """``report`` in the format asked for, ending with a line break.

    ``width`` is that of the terminal in columns, None when there is none.
    """
    if format_ == "json":
        return json.dumps(report.data, ensure_ascii=False, indent=2, default=to_row) + "\n"
    if format_ == "md":
        return _markdown(report)
    if format_ == "html":
        return _html(report)
    return _text(report, width, colour)


def _text(report: Report, width: int | None, colour: bool) -> str:
    buffer = io.StringIO()
    console = Console(
        file=buffer,
        width=width or UNBOUNDED,
        force_terminal=colour,
        color_system="standard" if colour else None,
        highlight=False,
        emoji=False,
        markup=False,
    )
    title = Text(report.title, style="bold")
    if report.subtitle:
        title.append(f"  {report.subtitle}", style="dim")
    console.print(title)
    for block in report.blocks:
        _print(console, block)
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


def _print(console: Console, block: Block) -> None:
    match block:
        case Heading(text):
            console.print()
            console.print(Text(text, style="bold cyan"))
        case Line(text):
            console.print(Padding(Text(text), (0, 0, 0, 2)))
        case Table():
            console.print(Padding(_rich_table(block), (0, 0, 0, 2)))
        case Quote(text, source, marks, note):
            quote = Text()
            for piece, marked in mark(text, marks):
                quote.append(piece, style="bold yellow" if marked else "")
            console.print(Padding(quote, (0, 0, 0, 2)))
            tail = f"{source} · {note}" if note else source
            console.print(Padding(Text(f"— {tail}", style="dim"), (0, 0, 0, 4)))


def _rich_table(block: Table) -> RichTable:
    table = RichTable(
        box=box.SIMPLE_HEAD if any(block.columns) else None,
        show_header=any(block.columns),
        show_edge=False,
        pad_edge=False,
        header_style="dim",
    )
    for number, name in enumerate(block.columns):
        table.add_column(
            name, justify="right" if number in block.right else "left", overflow="fold"
        )
    for row in block.rows:
        table.add_row(*(Text(cell) for cell in row))
    return table


def _markdown(report: Report) -> str:
    subtitle = f"\n{_escape_md(report.subtitle)}\n" if report.subtitle else ""
    parts = [f"# {_escape_md(report.title)}\n{subtitle}"]
    for block in report.blocks:
        match block:
            case Heading(text):
                parts.append(f"## {_escape_md(text)}\n")
            case Line(text):
                parts.append(f"{_escape_md(text)}\n")
            case Table():
                parts.append(_markdown_table(block))
            case Quote(text, source, marks, note):
                marked = "".join(
                    f"**{_escape_md(piece)}**" if hit else _escape_md(piece)
                    for piece, hit in mark(text, marks)
                )
                tail = f"{source} · {note}" if note else source
                parts.append(f"> {marked}\n>\n> — {_escape_md(tail)}\n")
    return "\n".join(parts)


def _markdown_table(block: Table) -> str:
    rows = [block.columns, *block.rows]
    lines = ["| " + " | ".join(_escape_md(cell) for cell in row) + " |" for row in rows]
    rule = "| " + " | ".join(
        "---:" if number in block.right else "---" for number in range(len(block.columns))
    )
    return "\n".join([lines[0], rule + " |", *lines[1:]]) + "\n"


_MD_SPECIAL = str.maketrans({char: f"\\{char}" for char in "\\`*_[]<>|#"} | {"\n": " "})


def _escape_md(text: str) -> str:
    return text.translate(_MD_SPECIAL)


_STYLE = (
    "body{font:16px/1.7 'Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;"
    "max-width:46em;margin:2em auto;padding:0 1em;color:#1c2733;background:#fff}"
    "h1 small{font-weight:400;color:#5a6875;font-size:60%}h2{font-size:1.1em;margin-top:2em}"
    "table{border-collapse:collapse}td,th{padding:.2em 1em .2em 0;text-align:left;"
    "vertical-align:top}td.n,th.n{text-align:right}blockquote{margin:1em 0;padding-left:1em;"
    "border-left:3px solid #9fb3c8}footer{color:#5a6875;font-size:85%}mark{background:#fff2b3}"
)


def _html(report: Report) -> str:
    escape = html.escape
    subtitle = f" <small>{escape(report.subtitle)}</small>" if report.subtitle else ""
    body = "\n".join(_html_block(block) for block in report.blocks)
    return (
        f'<!DOCTYPE html>\n<html lang="zh">\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n"
        f"<h1>{escape(report.title)}{subtitle}</h1>\n{body}\n</html>\n"
    )


def _html_block(block: Block) -> str:
    match block:
        case Heading(text):
            return f"<h2>{html.escape(text)}</h2>"
        case Line(text):
            return f"<p>{html.escape(text)}</p>"
        case Table():
            return _html_table(block)
        case Quote(text, source, marks, note):
            marked = "".join(
                f"<mark>{html.escape(piece)}</mark>" if hit else html.escape(piece)
                for piece, hit in mark(text, marks)
            )
            tail = f"{source} · {note}" if note else source
            return f"<blockquote>{marked}<footer>{html.escape(tail)}</footer></blockquote>"


def _html_table(block: Table) -> str:
    def cells(row: tuple[str, ...], tag: str) -> str:
        return "".join(
            f"<{tag}{' class=n' if number in block.right else ''}>{html.escape(cell)}</{tag}>"
            for number, cell in enumerate(row)
        )

    head = [f"<tr>{cells(block.columns, 'th')}</tr>"] if any(block.columns) else []
    rows = [f"<tr>{cells(row, 'td')}</tr>" for row in block.rows]
    return "<table>\n" + "\n".join([*head, *rows]) + "\n</table>"
