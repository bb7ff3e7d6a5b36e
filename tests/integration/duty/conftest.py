"""A meeting of the cast, for its open pages."""

from tests.integration.signaling.conftest import meeting

__all__ = ["meeting"]
