"""Running the endpoint over a build until it is told to stop."""

from __future__ import annotations

import socket
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import uvicorn

from kg.errors import KgError
from kg.export.rdf import write_store_of
from kg.query.endpoint import Endpoint
from kg.query.guard import Hosts
from kg.query.pool import Pool, PoolLimits
from kg.query.source import build_options, stored

GRACE_SECONDS = 3  # how long an answer in progress may still take when the server stops


class ServeError(KgError):
    """A server that cannot start."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen, and the further names to answer to."""

    host: str = "127.0.0.1"
    port: int = 8000
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Service:
    """A build to be served."""

    folder: Path
    address: Address = field(default_factory=Address)
    limits: PoolLimits = field(default_factory=PoolLimits)

    def run(self, announce: Callable[[str], None]) -> None:
        """Serve until interrupted; ``announce`` gets the address when it is taken.

        Raises ``BuildError`` for a folder without a build and ``ServeError`` for an
        address that cannot be taken.
        """
        with store_on_disk(self.folder) as store, self._listening() as listener:
            base = build_options(self.folder).base
            graph_page = self.folder / "graph.html"
            pool = Pool(store, base, self.limits)
            endpoint = Endpoint(
                pool,
                Hosts(self.address.host, frozenset(self.address.names)),
                graph_page if graph_page.is_file() else None,
            )
            host = f"[{self.address.host}]" if ":" in self.address.host else self.address.host
            announce(f"http://{host}:{listener.getsockname()[1]}/")
            settings = uvicorn.Config(
                endpoint.app(),
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_graceful_shutdown=GRACE_SECONDS,
            )
            server = uvicorn.Server(settings)
            pool.stopping = lambda: server.should_exit
            server.run(sockets=[listener])

    @contextmanager
    def _listening(self) -> Iterator[socket.socket]:
        host, port = self.address.host, self.address.port
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        try:
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((host, port))
            listener.listen()
        except OSError as error:
            listener.close()
            raise ServeError(
                f"cannot listen on {host}:{port}: {error.strerror}; choose another --port"
            ) from error
        with listener:
            yield listener


@contextmanager
def store_on_disk(folder: Path) -> Iterator[Path]:
    """The store of a build, or one made for the time being.

    Raises ``BuildError`` when the folder holds no build.
    """
    from kg.export.jsonl import read_tables

    ready = stored(folder)
    if ready is not None:
        yield ready
        return
    with tempfile.TemporaryDirectory(prefix="kg-store-") as made:
        write_store_of(read_tables(folder), Path(made), build_options(folder))
        yield Path(made)
