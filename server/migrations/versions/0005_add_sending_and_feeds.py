"""Add what is written down of sending, the demo's catcher, news that were read, and workers' calendar feeds"""

from alembic import op
import sqlalchemy as sa

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.add_column("outbox", sa.Column("detail", sa.JSON()))
    op.create_table(
        "text_sending",
        sa.Column("outbox_id", sa.String(32), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reference", sa.String(64)),
        sa.Column("begun_at", MOMENT, nullable=False),
        sa.CheckConstraint("state IN ('sending', 'sent', 'unknown')", name=op.f("ck_text_sending_state")),
        sa.ForeignKeyConstraint(["outbox_id"], ["outbox.id"], name=op.f("fk_text_sending_outbox_id_outbox")),
        sa.PrimaryKeyConstraint("outbox_id", name=op.f("pk_text_sending")),
    )
    op.create_table(
        "caught_message",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("channel", sa.String(16), nullable=False),
        sa.Column("caught_at", MOMENT, nullable=False),
        sa.Column("recipient_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("subject_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("body_sealed", sa.LargeBinary(), nullable=False),
        sa.Column("calendar_sealed", sa.LargeBinary()),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caught_message")),
    )
    op.create_index(op.f("ix_caught_message_caught_at"), "caught_message", ["caught_at"])
    op.create_table(
        "news_seen",
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_news_seen_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_news_seen")),
    )
    op.create_table(
        "calendar_feed",
        sa.Column("staff_id", sa.String(32), nullable=False),
        sa.Column("token_hash", sa.String(64), nullable=False),
        sa.Column("with_names", sa.Boolean(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name=op.f("fk_calendar_feed_staff_id_staff")),
        sa.PrimaryKeyConstraint("staff_id", name=op.f("pk_calendar_feed")),
        sa.UniqueConstraint("token_hash", name=op.f("uq_calendar_feed_token_hash")),
    )
