"""Let a request hold an appointment"""

from alembic import op
import sqlalchemy as sa

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("contact_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("appointment_id", sa.String(length=32), nullable=True))
        batch_op.create_index(
            batch_op.f("ix_contact_request_appointment_id"), ["appointment_id"], unique=False
        )
        batch_op.create_foreign_key(
            batch_op.f("fk_contact_request_appointment_id_appointment"),
            "appointment",
            ["appointment_id"],
            ["id"],
        )

