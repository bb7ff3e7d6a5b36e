"""The import contract of .importlinter, and that the core can be loaded alone."""

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT


def test_imports_keep_the_contract() -> None:
    linter = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run(
        [linter, "--no-cache", "--no-logo"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_importing_the_core_loads_no_domain() -> None:
    """`server/__init__.py` is empty for this reason: the core stands without the house above it."""
    program = (
        "import sys, server.core.config\n"
        "print(*sorted(name for name in sys.modules if name.startswith(('server.', 'scheduling', 'signaling'))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert [name for name in done.stdout.split() if not name.startswith("server.core")] == []
