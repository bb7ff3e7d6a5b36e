"""Tests of notifications through the running application and a real SMTP server."""
