"""Add what notices need: reminders of an office, what an outbox row is about, and more ways in which it can end"""

from alembic import op
import sqlalchemy as sa

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_STATES = "state IN ('pending', 'sent', 'no_channel', 'obsolete', 'expired', 'refused', 'unknown', 'parked')"


def upgrade() -> None:
    with op.batch_alter_table("outbox") as table:
        table.add_column(sa.Column("subject", sa.String(64)))
        table.add_column(sa.Column("reason", sa.String(32)))
        table.drop_constraint(op.f("ck_outbox_state"), type_="check")
        table.create_check_constraint(op.f("ck_outbox_state"), _STATES)
        table.create_index(op.f("ix_outbox_subject"), ["subject"])
    with op.batch_alter_table("office") as table:
        table.add_column(sa.Column("reminder_minutes", sa.JSON()))
