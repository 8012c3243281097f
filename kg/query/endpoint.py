"""The local SPARQL endpoint: protocol, query page, graph page, and pages of things."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field
from html import escape
from importlib.resources import files
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import FileResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from kg.export.rdf_terms import namespaces, plain
from kg.query.canned import questions
from kg.query.frame import framed, head
from kg.query.guard import SELF_CONTAINED, Guard, Hosts
from kg.query.negotiation import MEDIA_TYPES, choose
from kg.query.pages import DATA, FIND, Found, Row, found_page, page, queries, rows
from kg.query.pool import Pool
from kg.query.protocol import QUERY_BYTES, Operation, ProtocolError, read_request
from kg.query.worker import Reply

_LOCAL = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")
_SUFFIXES = ("ttl", "nt", "jsonld", "rdf")
_STATIC = {
    "query.css": "text/css; charset=utf-8",
    "query.js": "text/javascript; charset=utf-8",
}
_PAGE_TYPES = {
    "text/html": "page",
    "application/xhtml+xml": "page",
    "text/turtle": "ttl",
    "application/n-triples": "nt",
    "application/ld+json": "jsonld",
    "application/json": "jsonld",
    "application/rdf+xml": "rdf",
}


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What the routes need: the workers, the base of the IRIs, and the graph page."""

    pool: Pool
    hosts: Hosts
    graph_page: Path | None = None
    formats: tuple[str, ...] = field(default=_SUFFIXES)

    def app(self) -> ASGIApp:
        """The application for an ASGI server."""

        @asynccontextmanager
        async def lifespan(_: Starlette) -> AsyncIterator[None]:
            await self.pool.start()
            yield
            await self.pool.stop()

        routes = [
            Route("/", self.home),
            Route("/query", self.query_page),
            Route("/sparql", self.sparql, methods=["GET", "POST", "PUT", "DELETE", "PATCH"]),
            Route("/questions.json", self.questions),
            Route("/def", self.vocabulary),
            Route("/static/{name}", self.static),
            Route("/id/{local}", self.thing),
            Route("/page/{local}", self.page),
            Route("/find", self.find),
            Route("/data/{local}.{suffix}", self.data),
        ]
        return Guard(Starlette(routes=routes, lifespan=lifespan), self.hosts)

    async def sparql(self, request: Request) -> Response:
        """The protocol: section 2.1 of the recommendation."""
        accept = request.headers.get("accept", "")
        if request.method == "GET" and not request.url.query and "text/html" in accept:
            return RedirectResponse("/query", 303)
        try:
            operation = read_request(
                request.method,
                request.scope["query_string"],
                request.headers.get("content-type", ""),
                await _body(request),
            )
        except ProtocolError as error:
            return _plain(error.status, str(error))
        return _response(await self._ask(request, operation, accept))

    async def home(self, request: Request) -> Response:
        """The graph for people when the build has one, else the query page."""
        if self.graph_page is None:
            return RedirectResponse("/query", 303)
        return FileResponse(
            self.graph_page,
            media_type="text/html; charset=utf-8",
            headers={"Content-Security-Policy": SELF_CONTAINED},
        )

    async def query_page(self, request: Request) -> Response:
        """The page for queries by hand."""
        text = (files("kg.query") / "static" / "query.html").read_text(encoding="utf-8")
        return _html(text.replace("<!-- head -->", head()))

    async def static(self, request: Request) -> Response:
        """The script and the style of the query page."""
        return _static(request.path_params["name"])

    async def questions(self, request: Request) -> Response:
        """Canned questions and prefixes, for the query page."""
        listed = [
            {
                "name": item.name,
                "zh": item.zh,
                "en": item.en,
                "parameters": [asdict(parameter) for parameter in item.parameters],
                "text": item.text,
            }
            for item in questions().values()
        ]
        return JSONResponse({"questions": listed, "prefixes": namespaces(self.pool.base)})

    async def vocabulary(self, request: Request) -> Response:
        """The terms of ``kg:``."""
        text = (files("kg.export") / "vocabulary.ttl").read_bytes()
        return Response(text, media_type=MEDIA_TYPES["ttl"])

    async def thing(self, request: Request) -> Response:
        """A thing is no document: the way to one that is about it (W3C, Cool URIs)."""
        local = request.path_params["local"]
        form = choose(request.headers.get("accept", ""), _PAGE_TYPES)
        if form is None:
            return _plain(406, f"choose {', '.join(_PAGE_TYPES)}")
        if not _LOCAL.fullmatch(local):
            return _plain(404, "there is no such thing")
        target = f"/page/{local}" if form == "page" else f"/data/{local}.{form}"
        return RedirectResponse(target, 303, headers={"Vary": "Accept"})

    async def data(self, request: Request) -> Response:
        """What the build says about a thing, as RDF."""
        local, suffix = request.path_params["local"], request.path_params["suffix"]
        if suffix not in self.formats or not _LOCAL.fullmatch(local):
            return _plain(404, f"there are {', '.join(self.formats)}")
        query = DATA.format(iri=self.pool.base + local)
        accept = MEDIA_TYPES[suffix].partition(";")[0]
        return _response(await self._ask(request, Operation(query), accept))

    async def page(self, request: Request) -> Response:
        """What the build says about a thing, for people."""
        local = request.path_params["local"]
        if not _LOCAL.fullmatch(local):
            return _plain(404, "there is no such thing")
        iri = self.pool.base + local
        found: list[list[Row]] = []
        for query in queries(iri):
            reply = await self._ask(request, Operation(query), MEDIA_TYPES["json"])
            if reply.status != 200:
                return _response(reply)
            found.append(rows(reply.body))
        if not found[0]:
            return _html(
                framed("404", f"<h1>404</h1><p>没有 · nothing is known of {escape(iri)}</p>"), 404
            )
        return _html(page(iri, self.pool.base, Found(*found)))

    async def find(self, request: Request) -> Response:
        """The things of a name; a name that only one thing has leads straight to it."""
        text = request.query_params.get("name", "").strip()
        if not text:
            return RedirectResponse("/query", 303)
        reply = await self._ask(
            request, Operation(FIND.format(text=plain(text))), MEDIA_TYPES["json"]
        )
        if reply.status != 200:
            return _response(reply)
        found = rows(reply.body)
        if len(found) == 1:
            return RedirectResponse(f"/page/{found[0]['node'][len(self.pool.base) :]}", 303)
        return _html(found_page(text, found, self.pool.base))

    async def _ask(self, request: Request, operation: Operation, accept: str) -> Reply:
        return await self.pool.ask(
            {
                "query": operation.query,
                "accept": accept,
                "default": operation.default_graphs,
                "named": operation.named_graphs,
            },
            request.is_disconnected,
        )


async def _body(request: Request) -> bytes:
    data = bytearray()
    try:
        async for chunk in request.stream():
            data += chunk
            if len(data) > QUERY_BYTES:
                raise ProtocolError(413, f"a request holds at most {QUERY_BYTES:,} bytes")
    except ClientDisconnect as error:
        raise ProtocolError(400, "the client left") from error
    return bytes(data)


def _static(name: str) -> Response:
    if name not in _STATIC:
        return _plain(404, "there is no such file")
    content = (files("kg.query") / "static" / name).read_bytes()
    return Response(content, media_type=_STATIC[name])


def _response(reply: Reply) -> Response:
    headers = {"Vary": "Accept"}
    if reply.status == 503:
        headers["Retry-After"] = "5"
    return Response(reply.body, reply.status, headers, media_type=reply.media_type)


def _html(text: str, status: int = 200) -> Response:
    return Response(text, status, media_type="text/html; charset=utf-8")


def _plain(status: int, message: str) -> Response:
    headers = {"Allow": "GET, HEAD, POST"} if status == 405 else None
    return Response(f"{message}\n", status, headers, media_type="text/plain; charset=utf-8")
