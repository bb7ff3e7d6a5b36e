"""Add requests: people who ask for help for the first time"""

from alembic import op
import sqlalchemy as sa

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contact_request",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("token_hash", sa.String(length=64), nullable=True),
        sa.Column("reference", sa.String(length=12), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("email_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("call", sa.String(length=16), nullable=False),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("who_may_answer", sa.String(length=16), nullable=False),
        sa.Column("say_if_other_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("in_danger", sa.Boolean(), nullable=False),
        sa.Column("alert_id", sa.String(length=32), nullable=True),
        sa.Column("wish_form", sa.String(length=8), nullable=True),
        sa.Column("wish_time", sa.String(length=16), nullable=True),
        sa.Column("wish_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("service_id", sa.String(length=32), nullable=True),
        sa.Column("state", sa.String(length=16), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("late_told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handled_by", sa.String(length=32), nullable=True),
        sa.Column("client_id", sa.String(length=32), nullable=True),
        sa.Column("refusal", sa.String(length=16), nullable=True),
        sa.Column("refusal_sealed", sa.LargeBinary(), nullable=True),
        sa.CheckConstraint(
            "(state = 'accepted') = (client_id IS NOT NULL)",
            name=op.f("ck_contact_request_accepted_as_client"),
        ),
        sa.CheckConstraint(
            "(state = 'new') = (handled_at IS NULL)", name=op.f("ck_contact_request_handled_at")
        ),
        sa.CheckConstraint(
            "(state = 'refused') = (refusal IS NOT NULL)", name=op.f("ck_contact_request_refused_with_reason")
        ),
        sa.CheckConstraint("state IN ('new', 'accepted', 'refused')", name=op.f("ck_contact_request_state")),
        sa.ForeignKeyConstraint(
            ["alert_id"], ["danger_alert.id"], name=op.f("fk_contact_request_alert_id_danger_alert")
        ),
        sa.ForeignKeyConstraint(
            ["client_id"], ["client.id"], name=op.f("fk_contact_request_client_id_client")
        ),
        sa.ForeignKeyConstraint(
            ["handled_by"], ["staff.id"], name=op.f("fk_contact_request_handled_by_staff")
        ),
        sa.ForeignKeyConstraint(
            ["office_id"], ["office.id"], name=op.f("fk_contact_request_office_id_office")
        ),
        sa.ForeignKeyConstraint(
            ["service_id"], ["service.id"], name=op.f("fk_contact_request_service_id_service")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contact_request")),
        sa.UniqueConstraint("reference", name=op.f("uq_contact_request_reference")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_contact_request_token_hash")),
    )
    with op.batch_alter_table("contact_request", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contact_request_alert_id"), ["alert_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_contact_request_client_id"), ["client_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_contact_request_office_id_state_due_at"),
            ["office_id", "state", "due_at"],
            unique=False,
        )
