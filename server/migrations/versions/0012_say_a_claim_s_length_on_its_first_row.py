"""Say a claim's length on its first row, and let a day's appointments be counted by an index alone"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

_FILL = """
UPDATE claim SET length = (
    SELECT count(*) FROM claim AS same
    WHERE same.party_id = claim.party_id AND same.appointment_id = claim.appointment_id
)
WHERE NOT EXISTS (
    SELECT 1 FROM claim AS earlier
    WHERE earlier.party_id = claim.party_id AND earlier.quantum = claim.quantum - 1
    AND earlier.appointment_id = claim.appointment_id
)
"""


def upgrade() -> None:
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.add_column(sa.Column("length", sa.Integer(), nullable=True))
        batch_op.create_check_constraint(batch_op.f("ck_claim_length"), "length > 0")
    op.execute(_FILL)
    with op.batch_alter_table("claim", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_claim_party_id_quantum_length"),
            ["party_id", "quantum", "length"],
            unique=False,
            sqlite_where=sa.text("length IS NOT NULL"),
            postgresql_where=sa.text("length IS NOT NULL"),
        )
    with op.batch_alter_table("appointment", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_appointment_worker_id_starts_at"))
        batch_op.create_index(
            batch_op.f("ix_appointment_worker_id_starts_at_state"),
            ["worker_id", "starts_at", "state"],
            unique=False,
        )
