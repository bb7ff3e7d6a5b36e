"""Add the duty roster, and alerts of people in danger"""

from alembic import op
import sqlalchemy as sa

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "danger_alert",
        sa.Column("id", sa.String(length=32), nullable=False),
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("source", sa.String(length=16), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("name_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("phone_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("phone_index", sa.String(length=64), nullable=True),
        sa.Column("status_hash", sa.String(length=64), nullable=False),
        sa.Column("duty_staff_id", sa.String(length=32), nullable=True),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("escalate_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("escalated_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("taken_by", sa.String(length=32), nullable=True),
        sa.Column("taken_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("outcome", sa.String(length=16), nullable=True),
        sa.CheckConstraint(
            "(closed_at IS NULL) = (outcome IS NULL)", name=op.f("ck_danger_alert_closed_with_outcome")
        ),
        sa.CheckConstraint(
            "(taken_at IS NULL) = (taken_by IS NULL)", name=op.f("ck_danger_alert_taken_by_somebody")
        ),
        sa.CheckConstraint(
            "closed_at IS NULL OR taken_at IS NOT NULL", name=op.f("ck_danger_alert_taken_before_closed")
        ),
        sa.ForeignKeyConstraint(
            ["duty_staff_id"], ["staff.id"], name=op.f("fk_danger_alert_duty_staff_id_staff")
        ),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_danger_alert_office_id_office")),
        sa.ForeignKeyConstraint(["taken_by"], ["staff.id"], name=op.f("fk_danger_alert_taken_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_danger_alert")),
        sa.UniqueConstraint("status_hash", name=op.f("uq_danger_alert_status_hash")),
    )
    with op.batch_alter_table("danger_alert", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_danger_alert_duty_staff_id"), ["duty_staff_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_danger_alert_escalated_at_escalate_at"),
            ["escalated_at", "escalate_at"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_danger_alert_office_id_closed_at"), ["office_id", "closed_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_danger_alert_phone_index"), ["phone_index"], unique=False)

    op.create_table(
        "duty_day",
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_duty_day_office_id_office")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_duty_day_staff_id_staff")),
        sa.PrimaryKeyConstraint("office_id", "day", name=op.f("pk_duty_day")),
    )
    op.create_table(
        "duty_turn",
        sa.Column("office_id", sa.String(length=32), nullable=False),
        sa.Column("weekday", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("staff_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name=op.f("ck_duty_turn_weekday")),
        sa.ForeignKeyConstraint(["office_id"], ["office.id"], name=op.f("fk_duty_turn_office_id_office")),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_duty_turn_staff_id_staff")),
        sa.PrimaryKeyConstraint("office_id", "weekday", name=op.f("pk_duty_turn")),
    )
