"""Mark requests for a lost link"""

from alembic import op
import sqlalchemy as sa

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("contact_request", schema=None) as batch_op:
        batch_op.add_column(sa.Column("lost_link", sa.Boolean(), nullable=False, server_default=sa.false()))
    with op.batch_alter_table("contact_request", schema=None) as batch_op:
        batch_op.alter_column("lost_link", server_default=None)
