"""The server as a process of its own, for tests that restart it, kill it, or show it to a browser."""

from __future__ import annotations

import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from tests.environment.databases import ROOT, server_environment

STOP_SECONDS = 15


class ServerProcess:
    """`python -m server <command>` on a free port of this machine, with settings as in `server_environment`.

    Starting it again keeps the port, so that pages find it where it was. Everything it says goes to `log`.
    """

    def __init__(self, command: str, database_url: str, data_dir: Path, **settings: str) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = data_dir / "server.log"
        self._command = [sys.executable, "-m", "server", command]
        self._environment = server_environment(database_url, data_dir, port=str(self.port), **settings)
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, seconds: float = 60) -> float:
        """Starts it and waits until /readyz answers 200. Returns how many seconds that took."""
        started = time.monotonic()
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=ROOT, env=self._environment, stdout=log, stderr=subprocess.STDOUT
            )
        while time.monotonic() - started < seconds:
            if self._process.poll() is not None:
                raise AssertionError(f"the server ended with code {self._process.returncode}:\n{self.said()}")
            if answers(f"{self.url}/readyz"):
                return time.monotonic() - started
            time.sleep(0.02)
        self.kill()
        raise AssertionError(f"the server was not ready after {seconds} s:\n{self.said()}")

    def stop(self) -> int:
        """Asks it to end (SIGTERM) and waits. Returns its exit code; a server that does not end is a failure."""
        return self._end(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it at once (SIGKILL), as a power cut would."""
        self._end(signal.SIGKILL)

    def said(self) -> str:
        """The end of what it wrote."""
        return self.log.read_text(errors="replace")[-4000:] if self.log.exists() else ""

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        process, self._process = self._process, None
        process.send_signal(how)
        try:
            return process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            raise AssertionError(f"the server did not end within {STOP_SECONDS} s:\n{self.said()}") from None

    def __enter__(self) -> ServerProcess:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as response:
            return bool(response.status == 200)
    except (urllib.error.URLError, OSError):
        return False
