"""Installs everything into the checkout: virtual environment, locked packages, Node, the web app's build.

Runs on a bare Python 3.11+ (standard library only). Each step keeps a fingerprint of what it was made from, so that
a second run costs nothing. It starts nothing and touches nothing outside the checkout.

    python3 tools/setup.py run     what the server needs, and the built pages
    python3 tools/setup.py dev     the same, and the tests' and linters' tools
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / "bin" / "python"
STAMPS = VENV / "stamps"
WEB = ROOT / "web"
NOT_SOURCES = {"node_modules", "dist"}
LOWEST_PYTHON = (3, 11)
STARTED = time.monotonic()


class SetupError(Exception):
    """A step that failed; the text says what happened and what to do."""


def say(text: str) -> None:
    print(f"[{time.monotonic() - STARTED:5.1f} s] {text}", flush=True)


def run_step(command: list[str | Path], advice: str) -> None:
    """Runs one command quietly; if it fails, raises SetupError with the end of what it said and `advice`."""
    result = subprocess.run(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    if result.returncode == 0:
        return
    tail = "\n".join(result.stdout.strip().splitlines()[-25:])
    shown = " ".join(str(part) for part in command)
    raise SetupError(f"{tail}\n\nThis command failed: {shown}\n{advice}")


def fingerprint(*files: Path) -> str:
    digest = hashlib.sha256()
    for file in files:
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0")
        digest.update(hashlib.sha256(file.read_bytes()).digest())
    return digest.hexdigest()


def is_fresh(step: str, mark: str) -> bool:
    stamp = STAMPS / step
    return stamp.is_file() and stamp.read_text() == mark


def write_stamp(step: str, mark: str) -> None:
    STAMPS.mkdir(parents=True, exist_ok=True)
    (STAMPS / step).write_text(mark)


def check_machine() -> None:
    if sys.version_info < LOWEST_PYTHON:
        found = ".".join(map(str, sys.version_info[:3]))
        raise SetupError(
            f"Python {found} is too old: 3.11 or newer is needed.\n"
            "Install a newer one and name it: make setup PYTHON=python3.12"
        )
    try:
        import ensurepip  # noqa: F401, PLC0415 - reason: asks whether this machine has it
        import venv  # noqa: F401, PLC0415 - reason: the same
    except ImportError as missing:
        raise SetupError(
            "This Python cannot make virtual environments. On Debian and Ubuntu:\n    sudo apt-get install python3-venv"
        ) from missing


def make_environment() -> None:
    mark = f"{sys.version_info[:3]} {VENV}"
    if is_fresh("environment", mark) and VENV_PYTHON.exists():
        return
    say("Making the virtual environment (.venv)")
    shutil.rmtree(VENV, ignore_errors=True)
    run_step([sys.executable, "-m", "venv", VENV], "Is there room on the disk, and may you write here?")
    write_stamp("environment", mark)


def install_python_packages(name: str, contents: str) -> None:
    lock = ROOT / "requirements" / f"{name}.txt"
    mark = fingerprint(lock)
    if is_fresh(name, mark):
        return
    say(f"Installing {contents}")
    run_step(
        [VENV_PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input", "--only-binary",
         ":all:", "--require-hashes", "-r", lock],
        "Is the network up, and does pip reach its package index from here (a proxy, a mirror)? Then run make again.",
    )  # fmt: skip
    write_stamp(name, mark)


def install_web_packages() -> None:
    mark = fingerprint(WEB / "package.json", WEB / "package-lock.json")
    if is_fresh("web-packages", mark) and (WEB / "node_modules").is_dir():
        return
    say("Installing the web app's packages (npm ci)")
    run_step(
        [ROOT / "tools" / "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"],
        "Is the network up, and does npm reach its registry from here? Then run make again.",
    )
    write_stamp("web-packages", mark)


def web_sources() -> Iterator[Path]:
    """Every file under web/ that a build is made from, in a fixed order."""
    for folder, folders, files in os.walk(WEB):
        folders[:] = sorted(name for name in folders if name not in NOT_SOURCES)
        yield from (Path(folder) / name for name in sorted(files))


def build_pages() -> None:
    if is_fresh("pages", fingerprint(*web_sources())) and (WEB / "dist").is_dir():
        return
    say("Building the pages")
    run_step(
        [ROOT / "tools" / "npm", "run", "--silent", "build"],
        "The build's own words stand above; `tools/npm run check` often says more.",
    )
    # The build writes generated sources (message chunks), so the fingerprint is taken after it.
    write_stamp("pages", fingerprint(*web_sources()))


def prepare_web() -> None:
    install_python_packages("node", "Node")
    install_web_packages()
    build_pages()


def run_side_by_side(*tasks: Callable[[], None]) -> None:
    """Runs the tasks at once, waits for all of them, then raises the first failure."""
    failures: list[BaseException] = []

    def guarded(task: Callable[[], None]) -> None:
        try:
            task()
        except BaseException as failure:  # raised again below, in the main thread
            failures.append(failure)

    threads = [threading.Thread(target=guarded, args=(task,)) for task in tasks]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failures:
        raise failures[0]


def install_server_packages() -> None:
    install_python_packages("app", "the server's packages")


def install_developer_tools() -> None:
    install_python_packages("dev", "the tools for tests and linting (the longest step, about half a minute)")
    run_step([VENV_PYTHON, "-m", "tests.environment.chromium"], "The tests need a Chromium.")


def main(level: str) -> None:
    check_machine()
    make_environment()
    run_side_by_side(install_server_packages, prepare_web)
    if level == "dev":
        install_developer_tools()


if __name__ == "__main__":
    try:
        main(sys.argv[1] if len(sys.argv) > 1 else "dev")
    except SetupError as problem:
        print(f"\n{problem}", file=sys.stderr)
        sys.exit(1)
