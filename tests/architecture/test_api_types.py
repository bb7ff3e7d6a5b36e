"""The TypeScript types of the API are made from the server as it is now."""

import subprocess
import sys
from pathlib import Path

from tests.architecture.sources import ROOT


def test_api_types_are_fresh(tmp_path: Path) -> None:
    """`make api` writes them anew."""
    description = tmp_path / "openapi.json"
    subprocess.run([sys.executable, "-m", "server", "openapi", description], cwd=ROOT, check=True)
    done = subprocess.run(
        ["tools/npm", "run", "--silent", "api", "--", description, "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
