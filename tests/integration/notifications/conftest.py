"""What tests of notices share."""

import pytest

from tests.fakes.channels import Catcher


@pytest.fixture
def catcher() -> Catcher:
    """Channels that keep everything."""
    return Catcher()
