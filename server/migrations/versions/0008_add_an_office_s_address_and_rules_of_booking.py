"""Add an office's address, phone and rules of booking"""

from alembic import op
import sqlalchemy as sa

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_NUMBERS = {"client_change_hours": "24", "hold_hours": "24", "overdue_minutes": "30"}


def upgrade() -> None:
    with op.batch_alter_table("office") as table:
        table.add_column(sa.Column("address", sa.String(length=500), nullable=True))
        table.add_column(sa.Column("phone", sa.String(length=40), nullable=True))
        table.add_column(sa.Column("directions", sa.JSON(), nullable=False, server_default="{}"))
        for name, default in _NUMBERS.items():
            table.add_column(sa.Column(name, sa.Integer(), nullable=False, server_default=default))
    with op.batch_alter_table("office") as table:
        for name in ("directions", *_NUMBERS):
            table.alter_column(name, server_default=None)
