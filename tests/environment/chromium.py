"""Finds the machine's Chromium for the browser tests, and installs it where that can be done without asking.

`python -m tests.environment.chromium` does so during `make setup`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
PACKAGES = ("chromium", "fonts-dejavu-core")

LAUNCH_ARGUMENTS = (
    "--no-sandbox",
    "--use-fake-device-for-media-stream=fps=30",
    "--use-fake-ui-for-media-stream",
    "--autoplay-policy=no-user-gesture-required",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-dev-shm-usage",
    "--disable-sync",
    "--metrics-recording-only",
    "--no-first-run",
)


class ChromiumMissingError(Exception):
    """There is no Chromium here; the text says which command installs it."""


def find_chromium() -> Path | None:
    """The browser named by TEST_CHROMIUM, else the first one on the path."""
    named = os.environ.get("TEST_CHROMIUM")
    if named:
        return Path(named)
    found = (shutil.which(name) for name in NAMES)
    return next((Path(path) for path in found if path), None)


def require_chromium() -> Path:
    """The browser to test with. Raises ChromiumMissingError where there is none."""
    browser = find_chromium()
    if browser is None:
        raise ChromiumMissingError(advice())
    return browser


def advice() -> str:
    return (
        "No Chromium was found, and the browser tests need one. Install it:\n"
        f"    sudo apt-get update && sudo apt-get install -y {' '.join(PACKAGES)}\n"
        "or name one that is there: export TEST_CHROMIUM=/path/to/chromium"
    )


def may_become_root() -> list[str] | None:
    """The words to put before a command to run it as root: none for root itself, None where it cannot be."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and subprocess.run(["sudo", "-n", "true"], check=False).returncode == 0:
        return ["sudo", "-n"]
    return None


def install_chromium() -> bool:
    """Installs Chromium by apt-get. Answers False where that is not possible here."""
    prefix = may_become_root()
    if prefix is None or shutil.which("apt-get") is None:
        return False
    print("Installing Chromium for the browser tests (apt-get)", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-q"], ["install", "-y", "-q", "--no-install-recommends", *PACKAGES]):
        done = subprocess.run(
            [*prefix, "apt-get", *step], env=quiet, check=False, stdout=subprocess.DEVNULL
        )  # apt's complaints go to stderr and are shown
        if done.returncode != 0:
            return False
    return find_chromium() is not None


if __name__ == "__main__":
    if find_chromium() is None and not install_chromium():
        print(advice(), file=sys.stderr)
        sys.exit(1)
