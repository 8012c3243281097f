"""The graph as one HTML page that opens anywhere, offline."""

from kg.export.html.options import HtmlOptions
from kg.export.html.write import HTML, render_html, write_html, write_pages

__all__ = ["HTML", "HtmlOptions", "render_html", "write_html", "write_pages"]
