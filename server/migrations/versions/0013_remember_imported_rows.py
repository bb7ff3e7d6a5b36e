"""Remember which rows of files became clients"""

from alembic import op
import sqlalchemy as sa

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "imported_row",
        sa.Column("key", sa.String(length=64), nullable=False),
        sa.Column("client_id", sa.String(length=32), nullable=True),
        sa.Column("imported_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["client.id"], name=op.f("fk_imported_row_client_id_client")),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_imported_row")),
    )
    op.create_index(op.f("ix_imported_row_client_id"), "imported_row", ["client_id"])
