"""Add the contact rule and ways to reach a client"""

from alembic import op
import sqlalchemy as sa

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "contact_rule",
        sa.Column("client_id", sa.String(length=32), nullable=False),
        sa.Column("call", sa.String(length=16), nullable=False),
        sa.Column("channels", sa.JSON(), nullable=False),
        sa.Column("hours", sa.JSON(), nullable=False),
        sa.Column("wording", sa.String(length=16), nullable=False),
        sa.Column("who_may_answer", sa.String(length=16), nullable=False),
        sa.Column("named_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("say_if_other_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("safe_word_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("stop_word_sealed", sa.LargeBinary(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("call IN ('call', 'never', 'text_first')", name=op.f("ck_contact_rule_call")),
        sa.CheckConstraint(
            "who_may_answer IN ('anyone', 'client_only', 'named')",
            name=op.f("ck_contact_rule_who_may_answer"),
        ),
        sa.CheckConstraint("wording IN ('full', 'neutral')", name=op.f("ck_contact_rule_wording")),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_contact_rule_client_id_client")),
        sa.PrimaryKeyConstraint("client_id", name=op.f("pk_contact_rule")),
    )
    with op.batch_alter_table("client") as table:
        table.add_column(sa.Column("phone_index", sa.String(length=64), nullable=True))
        table.add_column(sa.Column("email_sealed", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("address_sealed", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("time_zone", sa.String(length=64), nullable=True))
        table.add_column(sa.Column("violence", sa.Boolean(), nullable=False, server_default=sa.false()))
        table.add_column(sa.Column("risk", sa.String(length=16), nullable=False, server_default="none"))
        table.add_column(sa.Column("access_needs", sa.JSON(), nullable=False, server_default="[]"))
        table.create_index(table.f("ix_client_phone_index"), ["phone_index"], unique=False)
        table.create_check_constraint(op.f("ck_client_risk"), "risk IN ('none', 'medium', 'high', 'urgent')")
    with op.batch_alter_table("client") as table:
        for name in ("violence", "risk", "access_needs"):
            table.alter_column(name, server_default=None)
