"""Imports every models module once, so that Alembic and the first mapper configuration see all tables."""

# Imported for their effect: each adds its tables to the metadata.
import scheduling.models
import server.casework.models
import server.casework.requests.models
import server.core.agency.models
import server.core.audit.models
import server.core.identity.models
import server.core.outbox.models
import server.duty.models
import server.notifications.models
import server.people.models
import server.privacy.models
import signaling.models
from server.core.crypto.models import metadata as keys_metadata
from server.core.db import Base

METADATA = [Base.metadata, keys_metadata]
