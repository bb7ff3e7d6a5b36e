"""Let a person be erased, held back from it, and records be kept for a time only"""

from alembic import op
import sqlalchemy as sa

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

# As in server/people/models.py when this was written.
EMPTY = """
    erased_at IS NULL OR (search_key = '' AND phone_sealed IS NULL AND phone_index IS NULL AND email_sealed IS NULL
    AND address_sealed IS NULL AND wishes_sealed IS NULL AND birth_year IS NULL AND worker_id IS NULL)
"""


def upgrade() -> None:
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("erased_at", sa.DateTime(timezone=True), nullable=True))
        table.create_check_constraint(table.f("ck_client_erased_is_empty"), EMPTY)
    op.create_table(
        "legal_hold",
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("reason_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_staff_id", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(["by_staff_id"], ["staff.id"], name=op.f("fk_legal_hold_by_staff_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_legal_hold_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_legal_hold")),
    )
    op.create_table(
        "retention_rule",
        sa.Column("record_type", sa.String(length=32), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("months", sa.Integer(), nullable=True),
        sa.Column("set_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_staff_id", sa.String(length=32), nullable=False),
        sa.CheckConstraint("months BETWEEN 1 AND 1200", name=op.f("ck_retention_rule_months")),
        sa.CheckConstraint("version > 0", name=op.f("ck_retention_rule_version")),
        sa.ForeignKeyConstraint(
            ["by_staff_id"], ["staff.id"], name=op.f("fk_retention_rule_by_staff_id_staff")
        ),
        sa.PrimaryKeyConstraint("record_type", "version", name=op.f("pk_retention_rule")),
    )
