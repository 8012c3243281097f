"""Who may talk to the endpoint, and what pages from it may do.

A page on the web can make a browser call a server on this machine under a name of the
page's own (DNS rebinding), so the Host header must be a name that the user expects; and
no answer ever carries a CORS header, so no foreign page can read one.
"""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SAME = "connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
STRICT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " + _SAME
# The graph page carries its script and data in itself.
SELF_CONTAINED = (
    "default-src 'none'; script-src 'unsafe-inline' blob:; style-src 'unsafe-inline'; "
    "img-src data: blob:; font-src data:; worker-src blob:; " + _SAME
)
_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}


@dataclass(frozen=True, slots=True)
class Hosts:
    """The names under which the endpoint answers, ports aside.

    Bound to the loopback interface: ``localhost`` and loopback addresses.  Bound to
    another: any address written as numbers (which no foreign name can stand for).
    ``names`` are allowed besides.
    """

    bound: str
    names: frozenset[str] = frozenset()

    def allow(self, host: str) -> bool:
        """Whether a Host header is one of ours."""
        name = _without_port(host).lower()
        if name == "localhost" or name in self.names:
            return True
        try:
            address = ip_address(name.strip("[]"))
        except ValueError:
            return False
        return address.is_loopback or not is_loopback(self.bound)


def is_loopback(host: str) -> bool:
    """Whether an interface can be reached from this machine only."""
    if host == "localhost":
        return True
    try:
        return ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def _without_port(host: str) -> str:
    if host.startswith("["):
        return host.partition("]")[0] + "]"
    return host.rpartition(":")[0] if ":" in host else host


class Guard:
    """Refuses foreign hosts and origins, and adds the security headers to all answers."""

    def __init__(self, app: ASGIApp, hosts: Hosts) -> None:
        self._app = app
        self._hosts = hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or refuse it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    given[name] = value
                given.setdefault("Content-Security-Policy", STRICT)
            await send(message)

        refusal = self._refusal(headers)
        app = self._app if refusal is None else refusal
        await app(scope, receive, send_guarded)

    def _refusal(self, headers: Headers) -> ASGIApp | None:
        host = headers.get("host", "")
        if not self._hosts.allow(host):
            return PlainTextResponse(
                f"this server does not answer as '{host}'; allow it with --allow-host\n", 421
            )
        origin = headers.get("origin")
        if origin is not None and origin.partition("://")[2] != host:
            return PlainTextResponse(f"pages from {origin} may not ask here\n", 403)
        return None
